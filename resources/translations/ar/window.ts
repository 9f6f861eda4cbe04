<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutAuthors</name>
        <message>
            <source>A line or two for readers</source>
            <translation>سطر أو سطران للقراء</translation>
        </message>
        <message>
            <source>About {name}</source>
            <translation>عن {name}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About newsdesk</source>
            <translation>حول newsdesk</translation>
        </message>
        <message>
            <source>Add a spelling dictionary…</source>
            <translation>إضافة قاموس إملائي…</translation>
        </message>
        <message>
            <source>Add tags to the selected stories…</source>
            <translation>إضافة وسوم إلى المقالات المحددة…</translation>
        </message>
        <message>
            <source>All commands…</source>
            <translation>كل الأوامر…</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>كل المفاتيح</translation>
        </message>
        <message>
            <source>Authors…</source>
            <translation>الكُتّاب…</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>عريض</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>قائمة نقطية</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>التدقيق الإملائي</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>شفرة</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>ربط موقع…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>قص</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>هيئة التحرير</translation>
        </message>
        <message>
            <source>Dim other paragraphs</source>
            <translation>تعتيم الفقرات الأخرى</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>إفراغ سلة المهملات…</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>تصدير كل شيء…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Fetch its pictures from the site</source>
            <translation>جلب صوره من الموقع</translation>
        </message>
        <message>
            <source>Fetch the card of the embed</source>
            <translation>جلب بطاقة التضمين</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>البحث عن التالي</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>البحث عن السابق</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>بحث…</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>مقال متابعة</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>التنسيق</translation>
        </message>
        <message>
            <source>Go to heading…</source>
            <translation>الانتقال إلى عنوان فرعي…</translation>
        </message>
        <message>
            <source>Go to story…</source>
            <translation>الانتقال إلى مقال…</translation>
        </message>
        <message>
            <source>Go to the tools</source>
            <translation>الانتقال إلى الأدوات</translation>
        </message>
        <message>
            <source>Hand in for review…</source>
            <translation>تقديم للمراجعة…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>تسليم…</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>عنوان فرعي</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>Headings by byline</source>
            <translation>مجموعات حسب سطر الكاتب</translation>
        </message>
        <message>
            <source>Headings by day</source>
            <translation>مجموعات حسب اليوم</translation>
        </message>
        <message>
            <source>Headings by section</source>
            <translation>مجموعات حسب القسم</translation>
        </message>
        <message>
            <source>Headings by stage</source>
            <translation>مجموعات حسب المرحلة</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>History of the story</source>
            <translation>سجل نسخ المقال</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>فكرة</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>قيد المراجعة</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>إدراج</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>مائل</translation>
        </message>
        <message>
            <source>Keep this search…</source>
            <translation>الاحتفاظ بهذا البحث…</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>نص أكبر</translation>
        </message>
        <message>
            <source>Length target…</source>
            <translation>الطول المستهدف…</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Light or dark as the system</source>
            <translation>فاتح أو داكن بحسب النظام</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>رابط…</translation>
        </message>
        <message>
            <source>List</source>
            <translation>قائمة</translation>
        </message>
        <message>
            <source>List as cards</source>
            <translation>القائمة بطاقات</translation>
        </message>
        <message>
            <source>List with columns</source>
            <translation>القائمة بأعمدة</translation>
        </message>
        <message>
            <source>Make a template of it…</source>
            <translation>اجعله قالبًا…</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Margin note…</source>
            <translation>ملاحظة هامشية…</translation>
        </message>
        <message>
            <source>Mark to be checked (TK)</source>
            <translation>وضع علامة للتحقق (TK)</translation>
        </message>
        <message>
            <source>Markdown source</source>
            <translation>مصدر Markdown</translation>
        </message>
        <message>
            <source>Media library…</source>
            <translation>مكتبة الوسائط…</translation>
        </message>
        <message>
            <source>Move block down</source>
            <translation>نقل الكتلة إلى أسفل</translation>
        </message>
        <message>
            <source>Move block up</source>
            <translation>نقل الكتلة إلى أعلى</translation>
        </message>
        <message>
            <source>Move the selected stories to the trash</source>
            <translation>نقل المقالات المحددة إلى سلة المهملات</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>نقل إلى سلة المهملات</translation>
        </message>
        <message>
            <source>Name, agency and language…</source>
            <translation>الاسم والوكالة واللغة…</translation>
        </message>
        <message>
            <source>New from template…</source>
            <translation>جديد من قالب…</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>مقال جديد</translation>
        </message>
        <message>
            <source>New story from wire copy</source>
            <translation>مقال جديد من مادة وكالة</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>اللوح التالي</translation>
        </message>
        <message>
            <source>Next spelling error</source>
            <translation>الخطأ الإملائي التالي</translation>
        </message>
        <message>
            <source>No headings in the list</source>
            <translation>بلا مجموعات في القائمة</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>قائمة مرقمة</translation>
        </message>
        <message>
            <source>Only the text</source>
            <translation>النص فقط</translation>
        </message>
        <message>
            <source>Open a hand-over file…</source>
            <translation>فتح ملف تسليم…</translation>
        </message>
        <message>
            <source>Open another store…</source>
            <translation>فتح مخزن آخر…</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>صندوق الصادر</translation>
        </message>
        <message>
            <source>Outbox in its own window…</source>
            <translation>صندوق الصادر في نافذة مستقلة…</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>فقرة</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>لصق كنص عادي</translation>
        </message>
        <message>
            <source>Pause all sending</source>
            <translation>إيقاف كل إرسال مؤقتًا</translation>
        </message>
        <message>
            <source>Preview and facts</source>
            <translation>المعاينة والبيانات</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>اللوح السابق</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
        <message>
            <source>Publish a correction…</source>
            <translation>نشر تصحيح…</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>النشر</translation>
        </message>
        <message>
            <source>Pull from a site…</source>
            <translation>جلب من موقع…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>استبدال…</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>استعادة من نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Sample newsroom</source>
            <translation>غرفة أخبار نموذجية</translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation>البحث في المقالات</translation>
        </message>
        <message>
            <source>Section of the selected stories…</source>
            <translation>قسم المقالات المحددة…</translation>
        </message>
        <message>
            <source>Sections…</source>
            <translation>الأقسام…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>الإعدادات…</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>الشريط الجانبي</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>عنوان فرعي أصغر</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>نص أصغر</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>أصغر عنوان فرعي</translation>
        </message>
        <message>
            <source>Smart quotes and dashes</source>
            <translation>علامات اقتباس وشرطات طباعية</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>عبارات جاهزة…</translation>
        </message>
        <message>
            <source>Sort by beginning</source>
            <translation>الترتيب حسب البداية</translation>
        </message>
        <message>
            <source>Sort by byline</source>
            <translation>الترتيب حسب سطر الكاتب</translation>
        </message>
        <message>
            <source>Sort by headline</source>
            <translation>الترتيب حسب العنوان الرئيسي</translation>
        </message>
        <message>
            <source>Sort by last change</source>
            <translation>الترتيب حسب آخر تغيير</translation>
        </message>
        <message>
            <source>Sort by section</source>
            <translation>الترتيب حسب القسم</translation>
        </message>
        <message>
            <source>Sort by stage</source>
            <translation>الترتيب حسب المرحلة</translation>
        </message>
        <message>
            <source>Sort by words</source>
            <translation>الترتيب حسب عدد الكلمات</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Stage of the selected stories…</source>
            <translation>مرحلة المقالات المحددة…</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>مقال</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>يتوسطه خط</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>الوسوم…</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>إخراج من سلة المهملات</translation>
        </message>
        <message>
            <source>Take tags off the selected stories…</source>
            <translation>إزالة وسوم من المقالات المحددة…</translation>
        </message>
        <message>
            <source>Take the selected stories out of the trash</source>
            <translation>إخراج المقالات المحددة من سلة المهملات</translation>
        </message>
        <message>
            <source>Templates…</source>
            <translation>القوالب…</translation>
        </message>
        <message>
            <source>Text at its own size</source>
            <translation>النص بحجمه الأصلي</translation>
        </message>
        <message>
            <source>This computer…</source>
            <translation>هذا الحاسوب…</translation>
        </message>
        <message>
            <source>Typewriter scrolling</source>
            <translation>تمرير كالآلة الكاتبة</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Unpublish…</source>
            <translation>إلغاء النشر…</translation>
        </message>
        <message>
            <source>View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>What is still to come (TK)…</source>
            <translation>ما لم يكتمل بعد (TK)…</translation>
        </message>
    </context>
    <context>
        <name>ArticleList</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقال واحد</numerusform>
                <numerusform>مقالان</numerusform>
                <numerusform>%Ln مقالات</numerusform>
                <numerusform>%Ln مقالًا</numerusform>
                <numerusform>%Ln مقال</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>مقال واحد</translation>
        </message>
        <message>
            <source>A story stays here for 30 days; then it goes for ever.</source>
            <translation>يبقى المقال هنا ٣٠ يومًا ثم يُحذف نهائيًا.</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>الأنسب أولًا</translation>
        </message>
        <message>
            <source>More than {stories}</source>
            <translation>أكثر من {stories}</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>الأحدث أولًا</translation>
        </message>
        <message>
            <source>No stories here</source>
            <translation>لا مقالات هنا</translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation>لا مقالات بعد</translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation>البحث في المقالات</translation>
        </message>
        <message>
            <source>Search stories by any of their words</source>
            <translation>البحث في المقالات بأي من كلماتها</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>سلة المهملات فارغة</translation>
        </message>
        <message>
            <source>{n} of {total} selected</source>
            <translation>حُدد {n} من {total}</translation>
        </message>
    </context>
    <context>
        <name>ArticleModel</name>
        <message>
            <source>By: </source>
            <translation>بقلم: </translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>بلا عنوان رئيسي بعد</translation>
        </message>
        <message>
            <source>Notes: </source>
            <translation>ملاحظات: </translation>
        </message>
        <message>
            <source>Tags: </source>
            <translation>وسوم: </translation>
        </message>
        <message>
            <source>{n} stories</source>
            <translation>المقالات: {n}</translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>AuthorsManager</name>
        <message>
            <source>A line or two for readers</source>
            <translation>سطر أو سطران للقراء</translation>
        </message>
        <message>
            <source>All stories of {old} ({n}) get the name of {new}, and {old} goes. This cannot be undone.</source>
            <translation>تنتقل كل مقالات {old} ({n}) إلى اسم {new}، ويُحذف {old}. لا يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>الكُتّاب</translation>
        </message>
        <message>
            <source>Biography</source>
            <translation>نبذة</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>اختيار صورة</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>اختيار صورة…</translation>
        </message>
        <message>
            <source>Everybody in a byline stands here. New adds somebody.</source>
            <translation>هنا كل من ورد في سطر كاتب. «جديد» يضيف شخصًا.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>دمج</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>New author</source>
            <translation>كاتب جديد</translation>
        </message>
        <message>
            <source>New author {n}</source>
            <translation>كاتب جديد {n}</translation>
        </message>
        <message>
            <source>No authors yet</source>
            <translation>لا كُتّاب بعد</translation>
        </message>
        <message>
            <source>Nobody else</source>
            <translation>لا أحد غيره</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>Picture and biography stand in the author’s box under each of their stories.</source>
            <translation>تظهر الصورة والنبذة في مربع الكاتب أسفل كل مقال من مقالاته.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>الصور ({kinds})</translation>
        </message>
        <message>
            <source>Same person as</source>
            <translation>هو نفسه</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>{name} was changed.</source>
            <translation>تغيّر {name}.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>أُزيل {name}.</translation>
        </message>
        <message>
            <source>{old} and {new} are one person now.</source>
            <translation>أصبح {old} و{new} شخصًا واحدًا.</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقال واحد</numerusform>
                <numerusform>مقالان</numerusform>
                <numerusform>%Ln مقالات</numerusform>
                <numerusform>%Ln مقالًا</numerusform>
                <numerusform>%Ln مقال</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder with backups</source>
            <translation>مجلد فيه نسخ احتياطية</translation>
        </message>
        <message>
            <source>All stories will be as they were then. The store of now is not lost: it stays in its folder under a new name. Nothing that waited in the outbox then is sent by itself.</source>
            <translation>ستعود كل المقالات كما كانت حينها. لا يضيع المخزن الحالي: يبقى في مجلده باسم جديد. ولا يُرسل من تلقاء نفسه شيء مما كان ينتظر في صندوق الصادر حينها.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>النسخ الاحتياطية…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>How newsdesk ended</source>
            <translation>كيف انتهى newsdesk</translation>
        </message>
        <message>
            <source>It holds no words of a story and no passwords. It goes nowhere unless you send it.</source>
            <translation>لا يحوي شيئًا من كلام المقالات ولا كلمات مرور. ولا يذهب إلى أي مكان ما لم ترسله.</translation>
        </message>
        <message>
            <source>It opens again by itself.</source>
            <translation>سيُفتح من جديد تلقائيًا.</translation>
        </message>
        <message>
            <source>Look in another folder…</source>
            <translation>البحث في مجلد آخر…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>No backup is there. newsdesk makes one a day while it is open.</source>
            <translation>لا توجد نسخة احتياطية. يصنع newsdesk واحدة كل يوم ما دام مفتوحًا.</translation>
        </message>
        <message>
            <source>One story</source>
            <translation>مقال واحد</translation>
        </message>
        <message>
            <source>Recovered: everything up to {time}</source>
            <translation>استُعيد كل شيء حتى {time}</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>تقرير</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>استعادة من نسخة احتياطية</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>عرض التقرير</translation>
        </message>
        <message>
            <source>The backup of {when} is back.</source>
            <translation>عادت النسخة الاحتياطية: {when}.</translation>
        </message>
        <message>
            <source>The store is exchanged…</source>
            <translation>جارٍ تبديل المخزن…</translation>
        </message>
        <message>
            <source>The store of before is back.</source>
            <translation>عاد المخزن السابق.</translation>
        </message>
        <message>
            <source>The store of before is kept as {name}.</source>
            <translation>حُفظ المخزن السابق باسم {name}.</translation>
        </message>
        <message>
            <source>The story opens where you were.</source>
            <translation>يُفتح المقال حيث كنت.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>What was there until now is kept as {name}.</source>
            <translation>ما كان هنا حتى الآن محفوظ باسم {name}.</translation>
        </message>
        <message>
            <source>Which backup should come back?</source>
            <translation>أي نسخة احتياطية تريد استعادتها؟</translation>
        </message>
        <message>
            <source>newsdesk ended unexpectedly</source>
            <translation>انتهى newsdesk على نحو غير متوقع</translation>
        </message>
        <message>
            <source>newsdesk ended unexpectedly at {time}</source>
            <translation>انتهى newsdesk على نحو غير متوقع في {time}</translation>
        </message>
        <message>
            <source>newsdesk was ended before it could close. The story opens where you were.</source>
            <translation>أُنهي newsdesk قبل أن يُغلق بنفسه. يُفتح المقال حيث كنت.</translation>
        </message>
        <message>
            <source>{ended}; all stories are as they were saved.</source>
            <translation>{ended}؛ كل المقالات كما حُفظت.</translation>
        </message>
        <message>
            <source>{ended}; everything up to {time} is there.</source>
            <translation>{ended}؛ كل شيء حتى {time} موجود.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Back beside the store</source>
            <translation>العودة إلى جوار المخزن</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>إنشاء نسخة احتياطية الآن</translation>
        </message>
        <message>
            <source>Backed up: {stories}, {size}.</source>
            <translation>نُسخ احتياطيًا: {stories}، {size}.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Backups go there from now on. Those made before stay where they are.</source>
            <translation>تُحفظ النسخ الاحتياطية هناك من الآن فصاعدًا. أما السابقة فتبقى مكانها.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>اختيار مجلد آخر…</translation>
        </message>
        <message>
            <source>No backup yet. The first is made soon after the start.</source>
            <translation>لا نسخة احتياطية بعد. تُصنع الأولى بعد التشغيل بقليل.</translation>
        </message>
        <message>
            <source>One a day is kept for seven days and one a week for eight weeks, with their pictures and files.</source>
            <translation>تُحفظ نسخة لكل يوم سبعة أيام، ونسخة لكل أسبوع ثمانية أسابيع، مع صورها وملفاتها.</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>تقدم النسخ الاحتياطي</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>استعادة من نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>عرض المجلد</translation>
        </message>
        <message>
            <source>Where backups go</source>
            <translation>مكان النسخ الاحتياطية</translation>
        </message>
    </context>
    <context>
        <name>BlockMenu</name>
        <message>
            <source>Block</source>
            <translation>كتلة</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>قائمة نقطية</translation>
        </message>
        <message>
            <source>Code block</source>
            <translation>كتلة شفرة</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation>مربع معلومات</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>عنوان فرعي</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>نقل إلى أسفل</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>نقل إلى أعلى</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>قائمة مرقمة</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>فقرة</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>اقتباس بارز</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>عنوان فرعي أصغر</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>أصغر عنوان فرعي</translation>
        </message>
        <message>
            <source>Turn into</source>
            <translation>تحويل إلى</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقال واحد</numerusform>
                <numerusform>مقالان</numerusform>
                <numerusform>%Ln مقالات</numerusform>
                <numerusform>%Ln مقالًا</numerusform>
                <numerusform>%Ln مقال</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>مقال واحد</translation>
        </message>
        <message>
            <source>Add tags…</source>
            <translation>إضافة وسوم…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>نقل إلى سلة المهملات</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>بلا قسم</translation>
        </message>
        <message>
            <source>No story is selected in the list.</source>
            <translation>لم يُحدد أي مقال في القائمة.</translation>
        </message>
        <message>
            <source>Nothing had to be changed.</source>
            <translation>لم يلزم تغيير شيء.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Remove for ever…</source>
            <translation>حذف نهائي…</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Tags to add</source>
            <translation>الوسوم المراد إضافتها</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>إخراج من سلة المهملات</translation>
        </message>
        <message>
            <source>Take tags off…</source>
            <translation>إزالة وسوم…</translation>
        </message>
        <message>
            <source>These stories have no tags.</source>
            <translation>ليس لهذه المقالات وسوم.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Which section?</source>
            <translation>أي قسم؟</translation>
        </message>
        <message>
            <source>Which stage?</source>
            <translation>أي مرحلة؟</translation>
        </message>
        <message>
            <source>Which tag goes?</source>
            <translation>أي وسم يُزال؟</translation>
        </message>
        <message>
            <source>Words, divided by commas</source>
            <translation>كلمات تفصل بينها فواصل</translation>
        </message>
        <message>
            <source>{stories} got tags</source>
            <translation>أُضيفت وسوم: {stories}</translation>
        </message>
        <message>
            <source>{stories} in the trash</source>
            <translation>إلى سلة المهملات: {stories}</translation>
        </message>
        <message>
            <source>{stories} lost a tag</source>
            <translation>أُزيل وسم: {stories}</translation>
        </message>
        <message>
            <source>{stories} out of the trash</source>
            <translation>من سلة المهملات: {stories}</translation>
        </message>
        <message>
            <source>{stories}: {what}</source>
            <translation>{stories}: {what}</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Picture</source>
            <translation>صورة</translation>
        </message>
    </context>
    <context>
        <name>CardBar</name>
        <message>
            <source>Address</source>
            <translation>عنوان الويب</translation>
        </message>
        <message>
            <source>Address…</source>
            <translation>عنوان الويب…</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>شرح الصورة</translation>
        </message>
        <message>
            <source>Caption…</source>
            <translation>شرح الصورة…</translation>
        </message>
        <message>
            <source>Edit pictures…</source>
            <translation>تحرير الصور…</translation>
        </message>
        <message>
            <source>Edit source…</source>
            <translation>تحرير المصدر…</translation>
        </message>
        <message>
            <source>Embed a link</source>
            <translation>تضمين رابط</translation>
        </message>
        <message>
            <source>Fetch anew</source>
            <translation>جلب من جديد</translation>
        </message>
        <message>
            <source>Fetch its card</source>
            <translation>جلب بطاقته</translation>
        </message>
        <message>
            <source>No card</source>
            <translation>بلا بطاقة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>استبدال…</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>تفكيك</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>إخراج</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Title and picture, once, from the page itself</source>
            <translation>العنوان والصورة، مرة واحدة، من الصفحة نفسها</translation>
        </message>
        <message>
            <source>Title…</source>
            <translation>العنوان…</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Box: {title}</source>
            <translation>مربع: {title}</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>شفرة</translation>
        </message>
        <message>
            <source>Embedded page</source>
            <translation>صفحة مضمّنة</translation>
        </message>
        <message>
            <source>File to download</source>
            <translation>ملف للتنزيل</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>فيلم</translation>
        </message>
        <message>
            <source>Footnote {name}</source>
            <translation>حاشية {name}</translation>
        </message>
        <message>
            <source>Kept as it is</source>
            <translation>يبقى كما هو</translation>
        </message>
        <message>
            <source>Raw HTML, kept as it is</source>
            <translation>HTML خام، يبقى كما هو</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>خط فاصل</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>صوت</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{fact}: none yet</source>
            <translation>{fact}: لا شيء بعد</translation>
        </message>
    </context>
    <context>
        <name>ChipsField</name>
        <message>
            <source>Remove {word}</source>
            <translation>إزالة {word}</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>قص</translation>
        </message>
        <message>
            <source>Empty the cells</source>
            <translation>إفراغ الخلايا</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>{rows} by {columns} cells selected</source>
            <translation>حُددت خلايا: {rows} في {columns}</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message numerus="yes">
            <source>%Ln changes</source>
            <translation>
                <numerusform>لا تغييرات</numerusform>
                <numerusform>تغيير واحد</numerusform>
                <numerusform>تغييران</numerusform>
                <numerusform>%Ln تغييرات</numerusform>
                <numerusform>%Ln تغييرًا</numerusform>
                <numerusform>%Ln تغيير</numerusform>
            </translation>
        </message>
        <message>
            <source>1 change</source>
            <translation>تغيير واحد</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>العودة إلى النص</translation>
        </message>
        <message>
            <source>Back to the text (Esc)</source>
            <translation>العودة إلى النص (Esc)</translation>
        </message>
        <message>
            <source>Both versions in one</source>
            <translation>النسختان معًا في نص واحد</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Change before</source>
            <translation>التغيير السابق</translation>
        </message>
        <message>
            <source>Change before (P)</source>
            <translation>التغيير السابق (P)</translation>
        </message>
        <message>
            <source>Click a paragraph that changed, or go to one by the arrows</source>
            <translation>انقر فقرة تغيّرت، أو انتقل إليها بالأسهم</translation>
        </message>
        <message>
            <source>Compare with another version</source>
            <translation>مقارنة بنسخة أخرى</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>مقارنة بالنص الحالي</translation>
        </message>
        <message>
            <source>Compare with the version before it</source>
            <translation>مقارنة بالنسخة التي قبلها</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Inline</source>
            <translation>داخل النص</translation>
        </message>
        <message>
            <source>Move it back</source>
            <translation>إعادته إلى مكانه</translation>
        </message>
        <message>
            <source>Name this version…</source>
            <translation>تسمية هذه النسخة…</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>التغيير التالي</translation>
        </message>
        <message>
            <source>Next change (N)</source>
            <translation>التغيير التالي (N)</translation>
        </message>
        <message>
            <source>Nothing differs in the text</source>
            <translation>لا اختلاف في النص</translation>
        </message>
        <message>
            <source>Progress of comparing</source>
            <translation>تقدم المقارنة</translation>
        </message>
        <message>
            <source>Restore this headline</source>
            <translation>استعادة هذا العنوان الرئيسي</translation>
        </message>
        <message>
            <source>Restore this paragraph</source>
            <translation>استعادة هذه الفقرة</translation>
        </message>
        <message>
            <source>Restore this standfirst</source>
            <translation>استعادة هذه المقدمة</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>استعادة هذه النسخة</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>Take this paragraph out</source>
            <translation>إخراج هذه الفقرة</translation>
        </message>
        <message>
            <source>Two long versions are compared word by word</source>
            <translation>تجري مقارنة نسختين طويلتين كلمة بكلمة</translation>
        </message>
        <message>
            <source>Words: {steps}</source>
            <translation>الكلمات: {steps}</translation>
        </message>
        <message>
            <source>with now</source>
            <translation>بالنص الحالي</translation>
        </message>
        <message>
            <source>{i} of {n}</source>
            <translation>{i} من {n}</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Compare versions</source>
            <translation>مقارنة النسخ</translation>
        </message>
    </context>
    <context>
        <name>Computer</name>
        <message>
            <source>A desktop newsroom editor: write offline, see the page, publish once.</source>
            <translation>محرر مكتبي لغرف الأخبار: اكتب دون اتصال، وشاهد الصفحة، وانشر مرة واحدة.</translation>
        </message>
        <message>
            <source>About newsdesk</source>
            <translation>حول newsdesk</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>كل شيء على ما يرام.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <source>Copy for a report</source>
            <translation>نسخ لأجل تقرير</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It stands on the parts below.</source>
            <translation>برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو ما بعده، دون أي ضمان. وهو قائم على الأجزاء المذكورة أدناه.</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>لغة النافذة</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الرخصة</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>One line needs a look; it says what to do.</source>
            <translation>سطر واحد يحتاج إلى نظرة؛ وفيه ما ينبغي فعله.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>الجزء</translation>
        </message>
        <message>
            <source>Parts and their licences</source>
            <translation>الأجزاء ورخصها</translation>
        </message>
        <message>
            <source>Screens</source>
            <translation>الشاشات</translation>
        </message>
        <message>
            <source>The copy holds no words of a story, no passwords and no addresses of people.</source>
            <translation>لا تحوي النسخة شيئًا من كلام المقالات ولا كلمات مرور ولا عناوين أشخاص.</translation>
        </message>
        <message>
            <source>The preview stays plain. On Linux look whether the packages that Qt needs are installed.</source>
            <translation>تبقى المعاينة مبسّطة. على Linux تحقق من تثبيت الحزم التي يحتاج إليها Qt.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Web engine</source>
            <translation>محرك الويب</translation>
        </message>
        <message>
            <source>What newsdesk runs on</source>
            <translation>ما يعمل عليه newsdesk</translation>
        </message>
        <message>
            <source>Windows by</source>
            <translation>النوافذ من</translation>
        </message>
        <message>
            <source>Your stories are in {folder}; they stay when newsdesk is removed.</source>
            <translation>مقالاتك في {folder}؛ وتبقى هناك إذا أُزيل newsdesk.</translation>
        </message>
        <message>
            <source>it draws nothing</source>
            <translation>لا يرسم شيئًا</translation>
        </message>
        <message>
            <source>it ended</source>
            <translation>انتهى</translation>
        </message>
        <message>
            <source>it starts, {version}</source>
            <translation>يعمل، {version}</translation>
        </message>
        <message>
            <source>newsdesk {version}</source>
            <translation>newsdesk {version}</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>لا رد</translation>
        </message>
        <message>
            <source>not installed ({module})</source>
            <translation>غير مثبّت ({module})</translation>
        </message>
        <message>
            <source>{n} lines need a look; each says what to do.</source>
            <translation>أسطر تحتاج إلى نظرة: {n}؛ وفي كل منها ما ينبغي فعله.</translation>
        </message>
    </context>
    <context>
        <name>ConnectDialog</name>
        <message>
            <source>A WordPress site is found by its address.</source>
            <translation>يُعثر على موقع WordPress من عنوانه.</translation>
        </message>
        <message>
            <source>Approve newsdesk in the browser, then paste the password that the site shows.</source>
            <translation>وافق على newsdesk في المتصفح، ثم الصق كلمة المرور التي يعرضها الموقع.</translation>
        </message>
        <message>
            <source>Approve newsdesk in the browser. It brings you back here by itself.</source>
            <translation>وافق على newsdesk في المتصفح. وسيعيدك إلى هنا من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>Asking {name}…</source>
            <translation>جارٍ سؤال {name}…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>ربط</translation>
        </message>
        <message>
            <source>Connect a site</source>
            <translation>ربط موقع</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Find the site</source>
            <translation>العثور على الموقع</translation>
        </message>
        <message>
            <source>It was not approved on the site. Nothing was connected.</source>
            <translation>لم تتم الموافقة في الموقع. لم يُربط شيء.</translation>
        </message>
        <message>
            <source>Looking at {address}…</source>
            <translation>جارٍ فحص {address}…</translation>
        </message>
        <message>
            <source>No browser could be opened. Sign in by name and password.</source>
            <translation>تعذر فتح متصفح. سجّل الدخول بالاسم وكلمة المرور.</translation>
        </message>
        <message>
            <source>Nothing came back? Let the page show the password</source>
            <translation>لم يعد شيء؟ اطلب من الصفحة عرض كلمة المرور</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>فتح المتصفح</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>فتح الصفحة مجددًا</translation>
        </message>
        <message>
            <source>Site address</source>
            <translation>عنوان الموقع</translation>
        </message>
        <message>
            <source>WordPress. Your password goes into this computer’s keyring and nowhere else.</source>
            <translation>WordPress. تُحفظ كلمة مرورك في سلسلة مفاتيح هذا الحاسوب ولا تذهب إلى مكان آخر.</translation>
        </message>
        <message>
            <source>{name}, WordPress</source>
            <translation>{name}، WordPress</translation>
        </message>
        <message>
            <source>{site} is connected, as {account}. It is good to know what this account may not do there:</source>
            <translation>رُبط {site} بحساب {account}. ويحسن أن تعرف ما لا يحق لهذا الحساب فعله هناك:</translation>
        </message>
    </context>
    <context>
        <name>CropPage</name>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>Arrows move the crop, with Alt they size it; with Shift in fine steps.</source>
            <translation>الأسهم تحرّك منطقة الاقتصاص، ومع Alt تغيّر حجمها؛ ومع Shift بخطوات دقيقة.</translation>
        </message>
        <message>
            <source>Flip</source>
            <translation>قلب</translation>
        </message>
        <message>
            <source>Flip left and right (M)</source>
            <translation>قلب اليمين واليسار (M)</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>من اليسار</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>من الأعلى</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>الأبعاد</translation>
        </message>
        <message>
            <source>Straighten</source>
            <translation>تقويم</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>تدوير</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>تدوير إلى اليسار</translation>
        </message>
        <message>
            <source>Turn left ([)</source>
            <translation>تدوير إلى اليسار ([)</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>تدوير إلى اليمين</translation>
        </message>
        <message>
            <source>Turn right (])</source>
            <translation>تدوير إلى اليمين (])</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>العرض</translation>
        </message>
    </context>
    <context>
        <name>DatelinePopover</name>
        <message>
            <source>ABC</source>
            <translation>ABC</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>الوكالة</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <source>NUR-SULTAN</source>
            <translation>نور سلطان</translation>
        </message>
        <message>
            <source>No dateline</source>
            <translation>بلا سطر مكان</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>{place}, {date} and {agency} stand for the facts</source>
            <translation>{place} و{date} و{agency} تنوب عن البيانات</translation>
        </message>
    </context>
    <context>
        <name>DeskPage</name>
        <message>
            <source>A dateline form needs {place}, {date} or {agency}. The form is as it was.</source>
            <translation>تحتاج صيغة سطر المكان إلى {place} أو {date} أو {agency}. بقيت الصيغة كما كانت.</translation>
        </message>
        <message>
            <source>ABC</source>
            <translation>ABC</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>الوكالة</translation>
        </message>
        <message>
            <source>As it stands in a byline</source>
            <translation>كما يرد في سطر الكاتب</translation>
        </message>
        <message>
            <source>Dateline form</source>
            <translation>صيغة سطر المكان</translation>
        </message>
        <message>
            <source>KARACHI</source>
            <translation>كراتشي</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>الصحيفة</translation>
        </message>
        <message>
            <source>Paper and agency</source>
            <translation>الصحيفة والوكالة</translation>
        </message>
        <message>
            <source>The name over your pages</source>
            <translation>الاسم أعلى صفحاتك</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>Your name goes into bylines and stands with what you change: stages, versions, notes.</source>
            <translation>يرد اسمك في أسطر الكُتّاب ومع ما تغيّره: المراحل والنسخ والملاحظات.</translation>
        </message>
        <message>
            <source>{place}, {date} and {agency} stand for the facts. Each agency has a form of its own.</source>
            <translation>{place} و{date} و{agency} تنوب عن البيانات. ولكل وكالة صيغتها.</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <source>This picture is not on this computer</source>
            <translation>هذه الصورة ليست على هذا الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>DropPlace</name>
        <message>
            <source>Drop to import</source>
            <translation>أفلت للاستيراد</translation>
        </message>
    </context>
    <context>
        <name>EditorPane</name>
        <message>
            <source>Length target</source>
            <translation>الطول المستهدف</translation>
        </message>
        <message>
            <source>Words, nothing for none</source>
            <translation>عدد الكلمات، أو فارغ لعدم التحديد</translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>All stories are saved here now</source>
            <translation>تُحفظ كل المقالات هنا الآن</translation>
        </message>
        <message>
            <source>Copying all stories to {path}…</source>
            <translation>جارٍ نسخ كل المقالات إلى {path}…</translation>
        </message>
        <message>
            <source>Its drive may be busy or away. Your text is kept here, and saved as soon as it answers.</source>
            <translation>ربما كان قرصه مشغولًا أو غير متصل. يبقى نصك هنا، ويُحفظ متى استجاب.</translation>
        </message>
        <message>
            <source>Pictures and files that could not be brought along: {n}</source>
            <translation>صور وملفات تعذر إحضارها: {n}</translation>
        </message>
        <message>
            <source>Save all stories somewhere else</source>
            <translation>حفظ كل المقالات في مكان آخر</translation>
        </message>
        <message>
            <source>Save somewhere else…</source>
            <translation>حفظ في مكان آخر…</translation>
        </message>
        <message>
            <source>The store does not answer.</source>
            <translation>المخزن لا يستجيب.</translation>
        </message>
        <message>
            <source>You can go on writing meanwhile.</source>
            <translation>يمكنك متابعة الكتابة في هذه الأثناء.</translation>
        </message>
        <message>
            <source>newsdesk stores (*.sqlite)</source>
            <translation>مخازن newsdesk (*.sqlite)</translation>
        </message>
        <message>
            <source>{path} opens at the next start</source>
            <translation>سيُفتح {path} عند التشغيل القادم</translation>
        </message>
    </context>
    <context>
        <name>EmbedCards</name>
        <message>
            <source>Fetching the card of {site}…</source>
            <translation>جارٍ جلب بطاقة {site}…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>The card came without a picture</source>
            <translation>جاءت البطاقة بلا صورة</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>You can go on writing meanwhile.</source>
            <translation>يمكنك متابعة الكتابة في هذه الأثناء.</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>Bulleted list</source>
            <translation>قائمة نقطية</translation>
        </message>
        <message>
            <source>Code block</source>
            <translation>كتلة شفرة</translation>
        </message>
        <message>
            <source>Embed a link</source>
            <translation>تضمين رابط</translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation>مربع معلومات</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>حاشية</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>معرض صور</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>عنوان فرعي</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>قائمة مرقمة</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>اقتباس بارز</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>خط فاصل</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>عنوان فرعي أصغر</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>أصغر عنوان فرعي</translation>
        </message>
        <message>
            <source>Sound, film or file</source>
            <translation>صوت أو فيلم أو ملف</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>aside panel background infobox</source>
            <translation>مربع معلومات خلفية جانبي إطار infobox aside</translation>
        </message>
        <message>
            <source>audio video mp3 mp4 podcast pdf download attachment document</source>
            <translation>صوت فيديو بودكاست تنزيل مرفق وثيقة audio video mp3 mp4 podcast pdf</translation>
        </message>
        <message>
            <source>callout large</source>
            <translation>اقتباس بارز كبير pullquote</translation>
        </message>
        <message>
            <source>cite blockquote</source>
            <translation>اقتباس استشهاد cite blockquote</translation>
        </message>
        <message>
            <source>grid rows columns cells</source>
            <translation>شبكة صفوف أعمدة خلايا</translation>
        </message>
        <message>
            <source>line divider separator hr</source>
            <translation>خط فاصل hr</translation>
        </message>
        <message>
            <source>note source reference</source>
            <translation>ملاحظة مصدر مرجع هامش</translation>
        </message>
        <message>
            <source>pic image photo photograph figure</source>
            <translation>صورة صور فوتوغرافية رسم شكل</translation>
        </message>
        <message>
            <source>pictures slideshow photos grid</source>
            <translation>صور عرض شرائح ألبوم شبكة</translation>
        </message>
        <message>
            <source>points ul</source>
            <translation>نقاط تعداد ul</translation>
        </message>
        <message>
            <source>program source</source>
            <translation>برنامج مصدر كود</translation>
        </message>
        <message>
            <source>steps ol</source>
            <translation>خطوات أرقام ol</translation>
        </message>
        <message>
            <source>title subhead h2</source>
            <translation>عنوان فرعي h2</translation>
        </message>
        <message>
            <source>title subhead h3</source>
            <translation>عنوان فرعي h3</translation>
        </message>
        <message>
            <source>title subhead h4</source>
            <translation>عنوان فرعي h4</translation>
        </message>
        <message>
            <source>video film post tweet youtube url</source>
            <translation>فيديو فيلم منشور تغريدة يوتيوب youtube url</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>%Ln are here with another text</source>
            <translation>
                <numerusform>لا شيء منها هنا بنص آخر</numerusform>
                <numerusform>واحد منها هنا بنص آخر</numerusform>
                <numerusform>اثنان منها هنا بنص آخر</numerusform>
                <numerusform>%Ln منها هنا بنص آخر</numerusform>
                <numerusform>%Ln منها هنا بنص آخر</numerusform>
                <numerusform>%Ln منها هنا بنص آخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files did not</source>
            <translation>
                <numerusform>دخلت كل الملفات</numerusform>
                <numerusform>لم يدخل ملف واحد</numerusform>
                <numerusform>لم يدخل ملفان</numerusform>
                <numerusform>لم تدخل %Ln ملفات</numerusform>
                <numerusform>لم يدخل %Ln ملفًا</numerusform>
                <numerusform>لم يدخل %Ln ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories came in</source>
            <translation>
                <numerusform>لم يدخل أي مقال</numerusform>
                <numerusform>دخل مقال واحد</numerusform>
                <numerusform>دخل مقالان</numerusform>
                <numerusform>دخلت %Ln مقالات</numerusform>
                <numerusform>دخل %Ln مقالًا</numerusform>
                <numerusform>دخل %Ln مقال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories were exported</source>
            <translation>
                <numerusform>لم يُصدّر أي مقال</numerusform>
                <numerusform>صُدّر مقال واحد</numerusform>
                <numerusform>صُدّر مقالان</numerusform>
                <numerusform>صُدّرت %Ln مقالات</numerusform>
                <numerusform>صُدّر %Ln مقالًا</numerusform>
                <numerusform>صُدّر %Ln مقال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were here already</source>
            <translation>
                <numerusform>لم يكن أي منها هنا</numerusform>
                <numerusform>كان واحد منها هنا من قبل</numerusform>
                <numerusform>كان اثنان منها هنا من قبل</numerusform>
                <numerusform>كان %Ln منها هنا من قبل</numerusform>
                <numerusform>كان %Ln منها هنا من قبل</numerusform>
                <numerusform>كان %Ln منها هنا من قبل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>ولا مزيد.</numerusform>
                <numerusform>وواحد آخر.</numerusform>
                <numerusform>واثنان آخران.</numerusform>
                <numerusform>و%Ln أخرى.</numerusform>
                <numerusform>و%Ln غيرها.</numerusform>
                <numerusform>و%Ln غيرها.</numerusform>
            </translation>
        </message>
        <message>
            <source>As drafts, unless a file says another stage.</source>
            <translation>كمسودات، ما لم يذكر الملف مرحلة أخرى.</translation>
        </message>
        <message>
            <source>Came, but</source>
            <translation>جاء، لكن</translation>
        </message>
        <message>
            <source>Did not come in</source>
            <translation>لم يدخل</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>جارٍ التصدير</translation>
        </message>
        <message>
            <source>Hand over “{headline}”</source>
            <translation>تسليم «{headline}»</translation>
        </message>
        <message>
            <source>Hand-over files (*{ending})</source>
            <translation>ملفات التسليم (*{ending})</translation>
        </message>
        <message>
            <source>Here already, with another text</source>
            <translation>موجود هنا بنص آخر</translation>
        </message>
        <message>
            <source>Here already, word for word</source>
            <translation>موجود هنا كلمة بكلمة</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>جارٍ الاستيراد</translation>
        </message>
        <message>
            <source>No story came in</source>
            <translation>لم يدخل أي مقال</translation>
        </message>
        <message>
            <source>No story was exported</source>
            <translation>لم يُصدّر أي مقال</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>One story came in</source>
            <translation>دخل مقال واحد</translation>
        </message>
        <message>
            <source>One story was exported</source>
            <translation>صُدّر مقال واحد</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open a hand-over file</source>
            <translation>فتح ملف تسليم</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Send it by any means; newsdesk opens it.</source>
            <translation>أرسله بأي وسيلة؛ ويفتحه newsdesk.</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>عرض التقرير</translation>
        </message>
        <message>
            <source>The changes of {who} are in the story</source>
            <translation>تغييرات {who} في المقال</translation>
        </message>
        <message>
            <source>The export was stopped</source>
            <translation>أُوقف التصدير</translation>
        </message>
        <message>
            <source>The story is in the file {name}</source>
            <translation>المقال في الملف {name}</translation>
        </message>
        <message>
            <source>The story of {who} is here</source>
            <translation>وصل مقال {who}</translation>
        </message>
        <message>
            <source>They were left as they are. Below they can be given the file’s text, or come a second time.</source>
            <translation>تُركت كما هي. ويمكن أدناه إعطاؤها نص الملف، أو إدخالها مرة ثانية.</translation>
        </message>
        <message>
            <source>Took the file’s text</source>
            <translation>أخذت نص الملف</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <source>What it said before stays in History.</source>
            <translation>ما كان مكتوبًا من قبل يبقى في سجل النسخ.</translation>
        </message>
        <message>
            <source>What they said before is in their history.</source>
            <translation>ما كان مكتوبًا من قبل محفوظ في سجل نسخها.</translation>
        </message>
        <message>
            <source>With its pictures, notes and history.</source>
            <translation>مع صوره وملاحظاته وسجل نسخه.</translation>
        </message>
        <message>
            <source>You have a newer version of this story</source>
            <translation>لديك نسخة أحدث من هذا المقال</translation>
        </message>
        <message>
            <source>You have this story already, word for word</source>
            <translation>لديك هذا المقال كلمة بكلمة</translation>
        </message>
        <message>
            <source>another desk</source>
            <translation>هيئة تحرير أخرى</translation>
        </message>
        <message>
            <source>one file did not</source>
            <translation>لم يدخل ملف واحد</translation>
        </message>
        <message>
            <source>one is here with another text</source>
            <translation>واحد منها هنا بنص آخر</translation>
        </message>
        <message>
            <source>one was here already</source>
            <translation>كان واحد منها هنا من قبل</translation>
        </message>
        <message>
            <source>story</source>
            <translation>مقال</translation>
        </message>
        <message numerus="yes">
            <source>with %Ln pictures and files</source>
            <translation>
                <numerusform>دون صور أو ملفات</numerusform>
                <numerusform>مع صورة واحدة أو ملف واحد</numerusform>
                <numerusform>مع صورتين أو ملفين</numerusform>
                <numerusform>مع %Ln صور وملفات</numerusform>
                <numerusform>مع %Ln صورة وملفًا</numerusform>
                <numerusform>مع %Ln صورة وملف</numerusform>
            </translation>
        </message>
        <message>
            <source>with one picture or file</source>
            <translation>مع صورة واحدة أو ملف واحد</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>All stories ({n})</source>
            <translation>كل المقالات ({n})</translation>
        </message>
        <message>
            <source>Also what is in the trash, all media, the settings and a list of your sites; never a password, and not the history of each story.</source>
            <translation>وكذلك ما في سلة المهملات، وكل الوسائط، والإعدادات، وقائمة بمواقعك؛ دون أي كلمة مرور، ودون سجل نسخ المقالات.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Choose where to…</source>
            <translation>اختيار الوجهة…</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>كل شيء</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>تصدير إلى هذا المجلد</translation>
        </message>
        <message>
            <source>Export stories</source>
            <translation>تصدير المقالات</translation>
        </message>
        <message>
            <source>Only “{headline}”</source>
            <translation>«{headline}» فقط</translation>
        </message>
        <message>
            <source>The selected stories ({n})</source>
            <translation>المقالات المحددة ({n})</translation>
        </message>
        <message>
            <source>They go to a new folder of Markdown files with their pictures. Any program can read it, and newsdesk takes it back without loss. What is in the trash stays here, and so does the history of each story.</source>
            <translation>تُحفظ في مجلد جديد من ملفات Markdown مع صورها. يقرؤه أي برنامج، ويستعيده newsdesk دون فقدان. أما ما في سلة المهملات فيبقى هنا، وكذلك سجل نسخ كل مقال.</translation>
        </message>
        <message>
            <source>the open story</source>
            <translation>المقال المفتوح</translation>
        </message>
    </context>
    <context>
        <name>FactEditors</name>
        <message>
            <source>Byline</source>
            <translation>سطر الكاتب</translation>
        </message>
        <message>
            <source>Names, divided by commas</source>
            <translation>أسماء تفصل بينها فواصل</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>بلا قسم</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Words, divided by commas</source>
            <translation>كلمات تفصل بينها فواصل</translation>
        </message>
    </context>
    <context>
        <name>FactsPane</name>
        <message>
            <source>Agency</source>
            <translation>الوكالة</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>سطر الكاتب</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>التعليقات</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>سطر المكان</translation>
        </message>
        <message>
            <source>Dateline: agency</source>
            <translation>سطر المكان: الوكالة</translation>
        </message>
        <message>
            <source>Dateline: date</source>
            <translation>سطر المكان: التاريخ</translation>
        </message>
        <message>
            <source>Dateline: place</source>
            <translation>سطر المكان: المكان</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation>الوصف لمحركات البحث</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>حظر النشر</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>For the desk only</source>
            <translation>لهيئة التحرير فقط</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>العنوان التمهيدي</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Made from the headline</source>
            <translation>مأخوذ من العنوان الرئيسي</translation>
        </message>
        <message>
            <source>Name, then Return</source>
            <translation>اسم، ثم Enter</translation>
        </message>
        <message>
            <source>Never published</source>
            <translation>لا يُنشر أبدًا</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>Not published anywhere</source>
            <translation>غير منشور في أي مكان</translation>
        </message>
        <message>
            <source>Notes for the desk, never published</source>
            <translation>ملاحظات لهيئة التحرير، لا تُنشر أبدًا</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>On</source>
            <translation>مفعّل</translation>
        </message>
        <message>
            <source>On the page</source>
            <translation>في الصفحة</translation>
        </message>
        <message>
            <source>Same as the headline ({n} of {most})</source>
            <translation>كالعنوان الرئيسي ({n} من {most})</translation>
        </message>
        <message>
            <source>Same as the standfirst ({n} of {most})</source>
            <translation>كالمقدمة ({n} من {most})</translation>
        </message>
        <message>
            <source>Search and sharing</source>
            <translation>البحث والمشاركة</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>المواقع</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>الاسم اللطيف</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Title for search engines</source>
            <translation>العنوان لمحركات البحث</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>متى وأين</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>أين وصل</translation>
        </message>
        <message>
            <source>Word, then Return</source>
            <translation>كلمة، ثم Enter</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>حُرّر منذ ذلك الحين</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>An application password is made for newsdesk alone, on the site, and can be revoked there.</source>
            <translation>تُصنع كلمة مرور التطبيق في الموقع لأجل newsdesk وحده، ويمكن إبطالها هناك.</translation>
        </message>
        <message>
            <source>Application password</source>
            <translation>كلمة مرور التطبيق</translation>
        </message>
        <message>
            <source>This computer has no keyring: the password is kept until newsdesk is closed, then asked again.</source>
            <translation>ليس في هذا الحاسوب سلسلة مفاتيح: تبقى كلمة المرور إلى أن يُغلق newsdesk، ثم تُطلب مجددًا.</translation>
        </message>
        <message>
            <source>User name on the site</source>
            <translation>اسم المستخدم في الموقع</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <source>%Ln places replaced</source>
            <translation>
                <numerusform>لم يُستبدل شيء</numerusform>
                <numerusform>استُبدل موضع واحد</numerusform>
                <numerusform>استُبدل موضعان</numerusform>
                <numerusform>استُبدلت %Ln مواضع</numerusform>
                <numerusform>استُبدل %Ln موضعًا</numerusform>
                <numerusform>استُبدل %Ln موضع</numerusform>
            </translation>
        </message>
        <message>
            <source>1 place replaced</source>
            <translation>استُبدل موضع واحد</translation>
        </message>
        <message>
            <source>Not a pattern: {why}</source>
            <translation>ليس نمطًا صحيحًا: {why}</translation>
        </message>
        <message>
            <source>Not a replacement: {why}</source>
            <translation>ليس بديلًا صحيحًا: {why}</translation>
        </message>
        <message>
            <source>This pattern takes too long in this story</source>
            <translation>يستغرق هذا النمط وقتًا طويلًا جدًا في هذا المقال</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Capitals count</source>
            <translation>مراعاة حالة الأحرف</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Find in the story</source>
            <translation>البحث في المقال</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>غير موجود</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>تعبير نمطي</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>استبدال الكل</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>الاستبدال بـ</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>كلمات كاملة فقط</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} من {count}</translation>
        </message>
    </context>
    <context>
        <name>FindingsPopover</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>اختيار</translation>
        </message>
        <message>
            <source>Found before publishing: {n}. {all}</source>
            <translation>وُجد قبل النشر: {n}. {all}</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>تقديم إلى {site}</translation>
        </message>
        <message>
            <source>Hand in with {found}</source>
            <translation>تقديم ({found})</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>مطابقة</translation>
        </message>
        <message>
            <source>Publish to {site}</source>
            <translation>نشر على {site}</translation>
        </message>
        <message>
            <source>Publish with {found}</source>
            <translation>نشر ({found})</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>جدولة</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>كتابة</translation>
        </message>
    </context>
    <context>
        <name>FocusPage</name>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Arrows move it. It belongs to the picture and changes none of its pixels.</source>
            <translation>الأسهم تحرّكها. وهي تخص الصورة ولا تغيّر شيئًا من نقاطها.</translation>
        </message>
        <message>
            <source>Click what must stay in sight where a place has another shape: a front page, a list, a card.</source>
            <translation>انقر ما يجب أن يبقى ظاهرًا حين تختلف أبعاد المكان: صفحة رئيسية أو قائمة أو بطاقة.</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>من اليسار</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>من الأعلى</translation>
        </message>
        <message>
            <source>No focal point</source>
            <translation>بلا نقطة تركيز</translation>
        </message>
    </context>
    <context>
        <name>FolderForm</name>
        <message>
            <source>Address on the web</source>
            <translation>العنوان على الويب</translation>
        </message>
        <message>
            <source>Leave a note where a story was withdrawn</source>
            <translation>ترك إشعار في مكان المقال المسحوب</translation>
        </message>
        <message>
            <source>None: it is read from the disk</source>
            <translation>بلا: يُقرأ من القرص</translation>
        </message>
        <message>
            <source>On the web</source>
            <translation>على الويب</translation>
        </message>
        <message>
            <source>The feed has the stories whole</source>
            <translation>تحوي الخلاصة المقالات كاملة</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message numerus="yes">
            <source>%Ln min</source>
            <translation>
                <numerusform>أقل من دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%Ln دقائق</numerusform>
                <numerusform>%Ln دقيقة</numerusform>
                <numerusform>%Ln دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%Ln كلمات</numerusform>
                <numerusform>%Ln كلمة</numerusform>
                <numerusform>%Ln كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>كلمة واحدة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>الطول</translation>
        </message>
        <message>
            <source>Length: {words}</source>
            <translation>الطول: {words}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>غير محفوظ</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>حُفظ {time}</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>جارٍ الحفظ</translation>
        </message>
        <message>
            <source>{n} of {words}</source>
            <translation>{n} من {words}</translation>
        </message>
    </context>
    <context>
        <name>GalleryDialog</name>
        <message>
            <source>Add pictures…</source>
            <translation>إضافة صور…</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+سهم لأسفل</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+سهم لأعلى</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>النص البديل</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>شرح الصورة</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>مصدر الصورة</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>أسفل</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>تحرير…</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>معرض صور</translation>
        </message>
        <message>
            <source>No alternative text</source>
            <translation>بلا نص بديل</translation>
        </message>
        <message>
            <source>No caption yet</source>
            <translation>لا شرح للصورة بعد</translation>
        </message>
        <message>
            <source>No picture is chosen</source>
            <translation>لم تُختر صورة</translation>
        </message>
        <message>
            <source>Pictures of the gallery</source>
            <translation>صور المعرض</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>إخراج</translation>
        </message>
        <message>
            <source>This picture is not on this computer</source>
            <translation>هذه الصورة ليست على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>أعلى</translation>
        </message>
        <message>
            <source>What it shows, for those who do not see it</source>
            <translation>ما تُظهره، لمن لا يراها</translation>
        </message>
        <message>
            <source>What readers see below it</source>
            <translation>ما يراه القراء تحتها</translation>
        </message>
        <message>
            <source>Who took it</source>
            <translation>من التقطها</translation>
        </message>
    </context>
    <context>
        <name>Gauge</name>
        <message numerus="yes">
            <source>Length target: %Ln words</source>
            <translation>
                <numerusform>الطول المستهدف: بلا كلمات</numerusform>
                <numerusform>الطول المستهدف: كلمة واحدة</numerusform>
                <numerusform>الطول المستهدف: كلمتان</numerusform>
                <numerusform>الطول المستهدف: %Ln كلمات</numerusform>
                <numerusform>الطول المستهدف: %Ln كلمة</numerusform>
                <numerusform>الطول المستهدف: %Ln كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>of {n}</source>
            <translation>من {n}</translation>
        </message>
        <message>
            <source>{words} of {target} words</source>
            <translation>{words} من {target} كلمة</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Media</source>
            <translation>الوسائط</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to move, click for more</source>
            <translation>اسحب للنقل، وانقر للمزيد</translation>
        </message>
        <message>
            <source>Move block</source>
            <translation>نقل الكتلة</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Byline</source>
            <translation>سطر الكاتب</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>سطر المكان</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>العنوان الرئيسي</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>الصورة الرئيسية</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>المقدمة</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
    </context>
    <context>
        <name>HidePage</name>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>Add a region</source>
            <translation>إضافة منطقة</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>تمويه</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Draw over a face or a plate. What is sent holds nothing of what was there.</source>
            <translation>ارسم فوق وجه أو لوحة سيارة. لا يبقى فيما يُرسل شيء مما كان هناك.</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>من اليسار</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>من الأعلى</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>How it is hidden</source>
            <translation>طريقة الحجب</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Nothing is hidden</source>
            <translation>لا شيء محجوب</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>بكسلة</translation>
        </message>
        <message>
            <source>Region {n} of {all}</source>
            <translation>المنطقة {n} من {all}</translation>
        </message>
        <message>
            <source>Space chooses the next region, arrows move it, with Alt they size it.</source>
            <translation>مفتاح المسافة يختار المنطقة التالية، والأسهم تحرّكها، ومع Alt تغيّر حجمها.</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>إخراج</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>{all} hidden, none chosen</source>
            <translation>محجوب: {all}، ولم تُختر منطقة</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%Ln كلمات</numerusform>
                <numerusform>%Ln كلمة</numerusform>
                <numerusform>%Ln كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>كلمة واحدة</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>أُضيف</translation>
        </message>
        <message>
            <source>Also changed: {facts}</source>
            <translation>تغيّر أيضًا: {facts}</translation>
        </message>
        <message>
            <source>Back to an idea</source>
            <translation>العودة إلى فكرة</translation>
        </message>
        <message>
            <source>Before an older version came back</source>
            <translation>قبل استعادة نسخة أقدم</translation>
        </message>
        <message>
            <source>Before it was changed</source>
            <translation>قبل تغييره</translation>
        </message>
        <message>
            <source>Before it was merged</source>
            <translation>قبل دمجه</translation>
        </message>
        <message>
            <source>Before the merge with {what}</source>
            <translation>قبل الدمج مع {what}</translation>
        </message>
        <message>
            <source>Click a version to compare it with the text of now</source>
            <translation>انقر نسخة لمقارنتها بالنص الحالي</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>مقارنة بالنص الحالي</translation>
        </message>
        <message>
            <source>Fetched from a site</source>
            <translation>جُلب من موقع</translation>
        </message>
        <message>
            <source>Fetched from {what}</source>
            <translation>جُلب من {what}</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>سُلّم</translation>
        </message>
        <message>
            <source>Handed over as {what}</source>
            <translation>سُلّم باسم {what}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>سجل النسخ</translation>
        </message>
        <message>
            <source>History of the story</source>
            <translation>سجل نسخ المقال</translation>
        </message>
        <message>
            <source>Made a draft</source>
            <translation>صار مسودة</translation>
        </message>
        <message>
            <source>Marked as ready</source>
            <translation>عُدّ جاهزًا</translation>
        </message>
        <message>
            <source>Moved further down</source>
            <translation>نُقل إلى أسفل</translation>
        </message>
        <message>
            <source>Moved further down: “{words}”</source>
            <translation>نُقل إلى أسفل: «{words}»</translation>
        </message>
        <message>
            <source>Moved further up</source>
            <translation>نُقل إلى أعلى</translation>
        </message>
        <message>
            <source>Moved further up: “{words}”</source>
            <translation>نُقل إلى أعلى: «{words}»</translation>
        </message>
        <message>
            <source>Moved here from further down</source>
            <translation>نُقل إلى هنا من أسفل</translation>
        </message>
        <message>
            <source>Moved here from further up</source>
            <translation>نُقل إلى هنا من أعلى</translation>
        </message>
        <message>
            <source>Name of this version</source>
            <translation>اسم هذه النسخة</translation>
        </message>
        <message>
            <source>Name this version…</source>
            <translation>تسمية هذه النسخة…</translation>
        </message>
        <message>
            <source>Named versions are kept for ever</source>
            <translation>النسخ المسماة تُحفظ دائمًا</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>Now: {words} since the newest version</source>
            <translation>الآن: {words} منذ أحدث نسخة</translation>
        </message>
        <message>
            <source>Put right by the editor itself</source>
            <translation>صحّحه المحرر بنفسه</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>استُلم</translation>
        </message>
        <message>
            <source>Received from {what}</source>
            <translation>استُلم من {what}</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>أُزيل</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>استُبدل</translation>
        </message>
        <message>
            <source>Replaced: first as it was, then as it is</source>
            <translation>استُبدل: كما كان أولًا، ثم كما هو</translation>
        </message>
        <message>
            <source>Rescued when something broke</source>
            <translation>أُنقذ عند حدوث عطل</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>استعادة هذه النسخة</translation>
        </message>
        <message>
            <source>Sent for review</source>
            <translation>قُدّم للمراجعة</translation>
        </message>
        <message>
            <source>Sent to a site</source>
            <translation>أُرسل إلى موقع</translation>
        </message>
        <message>
            <source>Sent to {what}</source>
            <translation>أُرسل إلى {what}</translation>
        </message>
        <message>
            <source>Taken off a site</source>
            <translation>أُلغي نشره على موقع</translation>
        </message>
        <message>
            <source>Taken off {what}</source>
            <translation>أُلغي نشره على {what}</translation>
        </message>
        <message>
            <source>The same words; a note, the form or a detail changed</source>
            <translation>الكلمات نفسها؛ تغيّرت ملاحظة أو التنسيق أو تفصيل</translation>
        </message>
        <message>
            <source>The versions of the open story</source>
            <translation>نسخ المقال المفتوح</translation>
        </message>
        <message>
            <source>When it was closed</source>
            <translation>عند إغلاقه</translation>
        </message>
        <message>
            <source>While it was written</source>
            <translation>أثناء كتابته</translation>
        </message>
        <message>
            <source>added</source>
            <translation>أُضيف</translation>
        </message>
        <message>
            <source>added: {words}</source>
            <translation>أُضيف: {words}</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>سطر الكاتب</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>تغيّر</translation>
        </message>
        <message>
            <source>compared with now</source>
            <translation>بالمقارنة بالنص الحالي</translation>
        </message>
        <message>
            <source>compared with {version}</source>
            <translation>بالمقارنة بـ{version}</translation>
        </message>
        <message>
            <source>dateline</source>
            <translation>سطر المكان</translation>
        </message>
        <message>
            <source>description for search engines</source>
            <translation>الوصف لمحركات البحث</translation>
        </message>
        <message>
            <source>kicker</source>
            <translation>العنوان التمهيدي</translation>
        </message>
        <message>
            <source>language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation>الصورة الرئيسية</translation>
        </message>
        <message>
            <source>moved away</source>
            <translation>نُقل من هنا</translation>
        </message>
        <message>
            <source>moved here</source>
            <translation>نُقل إلى هنا</translation>
        </message>
        <message>
            <source>none</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>أُزيل</translation>
        </message>
        <message>
            <source>removed: {words}</source>
            <translation>أُزيل: {words}</translation>
        </message>
        <message>
            <source>section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>title for search engines</source>
            <translation>العنوان لمحركات البحث</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>دون تغيير</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <source>No versions yet. One is kept before you change a story, every ten minutes while you write, and whenever it is closed, sent or gets another stage. You can go back to any of them.</source>
            <translation>لا نسخ بعد. تُحفظ نسخة قبل أن تغيّر مقالًا، وكل عشر دقائق أثناء الكتابة، ومتى أُغلق أو أُرسل أو تغيّرت مرحلته. ويمكنك العودة إلى أي منها.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>اختيار مجلد…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>اختيار ملفات…</translation>
        </message>
        <message>
            <source>Files can also be dropped onto the list of stories.</source>
            <translation>يمكن أيضًا إفلات الملفات على قائمة المقالات.</translation>
        </message>
        <message>
            <source>Import all stories of a folder</source>
            <translation>استيراد كل مقالات مجلد</translation>
        </message>
        <message>
            <source>Import stories</source>
            <translation>استيراد المقالات</translation>
        </message>
        <message>
            <source>Markdown, HTML, plain text, wire copy and Word’s .docx, a folder of these, or a zip of a folder.</source>
            <translation>Markdown وHTML ونص عادي ومواد وكالات وملفات .docx من Word، أو مجلد منها، أو ملف zip لمجلد.</translation>
        </message>
        <message>
            <source>Pictures that lie beside them come along. A story that this desk has already is left as it is.</source>
            <translation>تأتي معها الصور الموجودة بجوارها. والمقال الموجود لدى هيئة التحرير هذه يُترك كما هو.</translation>
        </message>
        <message>
            <source>Stories ({endings})</source>
            <translation>المقالات ({endings})</translation>
        </message>
    </context>
    <context>
        <name>JobLogView</name>
        <message>
            <source>Copy the log</source>
            <translation>نسخ سجل الأحداث</translation>
        </message>
        <message>
            <source>It holds no passwords and no words of the story.</source>
            <translation>لا يحوي كلمات مرور ولا شيئًا من كلام المقال.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>سجل الأحداث</translation>
        </message>
    </context>
    <context>
        <name>JobPane</name>
        <message numerus="yes">
            <source>%Ln attempts so far.</source>
            <translation>
                <numerusform>لا محاولات حتى الآن.</numerusform>
                <numerusform>محاولة واحدة حتى الآن.</numerusform>
                <numerusform>محاولتان حتى الآن.</numerusform>
                <numerusform>%Ln محاولات حتى الآن.</numerusform>
                <numerusform>%Ln محاولة حتى الآن.</numerusform>
                <numerusform>%Ln محاولة حتى الآن.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>نسخ الرابط</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>عدم الإرسال</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>It stops before its next step. Once readers can see the page, it is carried to its end.</source>
            <translation>تتوقف قبل خطوتها التالية. ومتى صار القراء يرون الصفحة، تُستكمل إلى النهاية.</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>بلا عنوان رئيسي بعد</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>فتح الصفحة</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Retry now</source>
            <translation>إعادة المحاولة الآن</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>What it brought to the site by then is seen by no reader; the next publish goes on from it.</source>
            <translation>ما وصل إلى الموقع حتى ذلك الحين لا يراه أي قارئ؛ ويستأنف النشر التالي من هناك.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Something unexpected happened.</source>
            <translation>حدث شيء غير متوقع.</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>النص كما كان.</translation>
        </message>
        <message>
            <source>Try again. The details are in the log.</source>
            <translation>حاول مجددًا. والتفاصيل في سجل الأحداث.</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>Keep this search in the side bar</source>
            <translation>الاحتفاظ بهذا البحث في الشريط الجانبي</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>اسم البحث</translation>
        </message>
        <message>
            <source>No story is changed by that.</source>
            <translation>لا يغيّر ذلك أي مقال.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>إعادة تسمية…</translation>
        </message>
        <message>
            <source>The search “{name}” was removed</source>
            <translation>أُزيل البحث «{name}»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>left to right</source>
            <translation>من اليسار إلى اليمين</translation>
        </message>
        <message>
            <source>right to left</source>
            <translation>من اليمين إلى اليسار</translation>
        </message>
    </context>
    <context>
        <name>LeavingDialog</name>
        <message numerus="yes">
            <source>%Ln stories are still to be sent.</source>
            <translation>
                <numerusform>لا مقالات بانتظار الإرسال.</numerusform>
                <numerusform>ما زال مقال واحد بانتظار الإرسال.</numerusform>
                <numerusform>ما زال مقالان بانتظار الإرسال.</numerusform>
                <numerusform>ما زالت %Ln مقالات بانتظار الإرسال.</numerusform>
                <numerusform>ما زال %Ln مقالًا بانتظار الإرسال.</numerusform>
                <numerusform>ما زال %Ln مقال بانتظار الإرسال.</numerusform>
            </translation>
        </message>
        <message>
            <source>A story is still to be sent.</source>
            <translation>ما زال مقال واحد بانتظار الإرسال.</translation>
        </message>
        <message>
            <source>Quit newsdesk</source>
            <translation>إنهاء newsdesk</translation>
        </message>
        <message>
            <source>Quit, send later</source>
            <translation>إنهاء والإرسال لاحقًا</translation>
        </message>
        <message>
            <source>Send in the background</source>
            <translation>الإرسال في الخلفية</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>البقاء</translation>
        </message>
        <message>
            <source>newsdesk can go on in the background and end by itself once all is sent. If you quit, it is sent at the next start. Nothing is sent twice.</source>
            <translation>يمكن لـ newsdesk أن يتابع في الخلفية وينتهي بنفسه متى أُرسل كل شيء. وإذا أنهيته، يتم الإرسال عند التشغيل القادم. ولا يُرسل شيء مرتين.</translation>
        </message>
    </context>
    <context>
        <name>Length</name>
        <message numerus="yes">
            <source>%Ln characters</source>
            <translation>
                <numerusform>لا أحرف</numerusform>
                <numerusform>حرف واحد</numerusform>
                <numerusform>حرفان</numerusform>
                <numerusform>%Ln أحرف</numerusform>
                <numerusform>%Ln حرفًا</numerusform>
                <numerusform>%Ln حرف</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%Ln ملفات</numerusform>
                <numerusform>%Ln ملفًا</numerusform>
                <numerusform>%Ln ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>ملف واحد</translation>
        </message>
        <message>
            <source>Add pictures and files; or drop them here</source>
            <translation>أضف صورًا وملفات؛ أو أفلتها هنا</translation>
        </message>
        <message>
            <source>Add to the media library</source>
            <translation>إضافة إلى مكتبة الوسائط</translation>
        </message>
        <message>
            <source>Added: {n}.</source>
            <translation>أُضيف: {n}.</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>إضافة…</translation>
        </message>
        <message>
            <source>All media</source>
            <translation>كل الوسائط</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln files? They are removed from this computer; that cannot be undone.</source>
            <translation>
                <numerusform>لا ملفات للحذف.</numerusform>
                <numerusform>أتريد حذف ملف واحد؟ سيُزال من هذا الحاسوب؛ ولا يمكن التراجع عن ذلك.</numerusform>
                <numerusform>أتريد حذف ملفين؟ سيُزالان من هذا الحاسوب؛ ولا يمكن التراجع عن ذلك.</numerusform>
                <numerusform>أتريد حذف %Ln ملفات؟ ستُزال من هذا الحاسوب؛ ولا يمكن التراجع عن ذلك.</numerusform>
                <numerusform>أتريد حذف %Ln ملفًا؟ ستُزال من هذا الحاسوب؛ ولا يمكن التراجع عن ذلك.</numerusform>
                <numerusform>أتريد حذف %Ln ملف؟ ستُزال من هذا الحاسوب؛ ولا يمكن التراجع عن ذلك.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete {name}? Its file is removed from this computer; that cannot be undone.</source>
            <translation>أتريد حذف {name}؟ سيُزال ملفه من هذا الحاسوب؛ ولا يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>Deleted: {n}.</source>
            <translation>حُذف: {n}.</translation>
        </message>
        <message>
            <source>Drop pictures here, or press Add. Those that stories show come by themselves.</source>
            <translation>أفلت الصور هنا، أو اضغط «إضافة». أما الصور التي تعرضها المقالات فتأتي تلقائيًا.</translation>
        </message>
        <message>
            <source>Inserted into {headline}.</source>
            <translation>أُدرج في {headline}.</translation>
        </message>
        <message>
            <source>Media library</source>
            <translation>مكتبة الوسائط</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>لا صور بعد</translation>
        </message>
        <message>
            <source>No story is open. Open the one that shall show it, then insert.</source>
            <translation>لا مقال مفتوح. افتح المقال الذي ينبغي أن يعرضها، ثم أدرجها.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لا نتائج</translation>
        </message>
        <message>
            <source>Other words, or all media.</source>
            <translation>جرّب كلمات أخرى، أو كل الوسائط.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>الصور ({kinds})</translation>
        </message>
        <message>
            <source>Search captions, credits, file names</source>
            <translation>البحث في شروح الصور ومصادرها وأسماء الملفات</translation>
        </message>
        <message>
            <source>Search the media library</source>
            <translation>البحث في مكتبة الوسائط</translation>
        </message>
        <message>
            <source>Used nowhere</source>
            <translation>غير مستخدمة</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>ما تعرضه القائمة</translation>
        </message>
        <message>
            <source>Without alternative text</source>
            <translation>بلا نص بديل</translation>
        </message>
        <message>
            <source>Without credit</source>
            <translation>بلا مصدر صورة</translation>
        </message>
        <message>
            <source>the new story</source>
            <translation>المقال الجديد</translation>
        </message>
        <message>
            <source>{fact} changed.</source>
            <translation>تغيّر: {fact}.</translation>
        </message>
    </context>
    <context>
        <name>LightPage</name>
        <message>
            <source>Brightness</source>
            <translation>السطوع</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>التباين</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>An administrator of the site can give it another role; Settings › Sites shows this again.</source>
            <translation>يمكن لمدير الموقع أن يمنحه دورًا آخر؛ وتعرض الإعدادات › المواقع هذا مجددًا.</translation>
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>Link</source>
            <translation>رابط</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>إزالة</translation>
        </message>
    </context>
    <context>
        <name>ListColumns</name>
        <message>
            <source>Begun</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>سطر الكاتب</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>العنوان الرئيسي</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>آخر تغيير</translation>
        </message>
        <message>
            <source>On the sites</source>
            <translation>على المواقع</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>As the system has it</source>
            <translation>بحسب النظام</translation>
        </message>
        <message>
            <source>As the system has it ({language})</source>
            <translation>بحسب النظام ({language})</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>It counts from the next start of newsdesk.</source>
            <translation>يسري من التشغيل القادم لـ newsdesk.</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>لغة النوافذ</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>فاتح أو داكن</translation>
        </message>
        <message>
            <source>Size of letters and controls</source>
            <translation>حجم الحروف وعناصر التحكم</translation>
        </message>
        <message>
            <source>The story that is open stays open. Stories have languages of their own.</source>
            <translation>يبقى المقال المفتوح مفتوحًا. وللمقالات لغاتها الخاصة.</translation>
        </message>
        <message>
            <source>Your pages have their own colours; this is about the windows only.</source>
            <translation>لصفحاتك ألوانها الخاصة؛ وهذا يخص النوافذ فقط.</translation>
        </message>
        <message>
            <source>{n} points</source>
            <translation>{n} نقطة</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening…</source>
            <translation>جارٍ الفتح…</translation>
        </message>
        <message>
            <source>Something went wrong inside newsdesk.</source>
            <translation>حدث خلل داخل newsdesk.</translation>
        </message>
        <message>
            <source>Your text was saved, and kept as a version of its own. The log says where it happened.</source>
            <translation>حُفظ نصك، وأُبقي نسخةً مستقلة. ويبيّن سجل الأحداث موضع الخلل.</translation>
        </message>
    </context>
    <context>
        <name>Manager</name>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>New (Ctrl+N)</source>
            <translation>جديد (Ctrl+N)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>إزالة (Delete)</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>A new line in the same paragraph</source>
            <translation>سطر جديد في الفقرة نفسها</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>كل المفاتيح</translation>
        </message>
        <message>
            <source>Close what is open, then back to the text</source>
            <translation>إغلاق ما هو مفتوح ثم العودة إلى النص</translation>
        </message>
        <message>
            <source>In a list: one level in; in a table: the next cell</source>
            <translation>في القائمة: مستوى إلى الداخل؛ في الجدول: الخلية التالية</translation>
        </message>
        <message>
            <source>In a list: one level out; in a table: the cell before</source>
            <translation>في القائمة: مستوى إلى الخارج؛ في الجدول: الخلية السابقة</translation>
        </message>
        <message>
            <source>In the headline and the standfirst: on to the next; on a picture: edit it</source>
            <translation>في العنوان الرئيسي والمقدمة: الانتقال إلى التالي؛ على صورة: تحريرها</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>في النص</translation>
        </message>
        <message>
            <source>On an empty line: what can be added</source>
            <translation>في سطر فارغ: ما يمكن إضافته</translation>
        </message>
    </context>
    <context>
        <name>ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>البحث في الدليل</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>المهام</translation>
        </message>
        <message>
            <source>The manual has no such words</source>
            <translation>لا توجد هذه الكلمات في الدليل</translation>
        </message>
    </context>
    <context>
        <name>Mapping</name>
        <message>
            <source>Sections and authors…</source>
            <translation>الأقسام والكُتّاب…</translation>
        </message>
        <message>
            <source>{n} of your {all} sections stand there already, by their names.</source>
            <translation>من أقسامك الـ{all} يوجد {n} هناك بأسمائها.</translation>
        </message>
        <message>
            <source>{site} is connected</source>
            <translation>رُبط {site}</translation>
        </message>
    </context>
    <context>
        <name>MappingManager</name>
        <message>
            <source>A story by this author alone goes out under that account of the site.</source>
            <translation>المقال الذي يكتبه هذا الكاتب وحده يصدر باسم ذلك الحساب في الموقع.</translation>
        </message>
        <message>
            <source>Ask the site again</source>
            <translation>سؤال الموقع مجددًا</translation>
        </message>
        <message>
            <source>Asking {site}…</source>
            <translation>جارٍ سؤال {site}…</translation>
        </message>
        <message>
            <source>By its name</source>
            <translation>حسب اسمه</translation>
        </message>
        <message>
            <source>Its stories stand in the site’s own default section, unless the settings name another.</source>
            <translation>توضع مقالاته في القسم الافتراضي للموقع، ما لم تحدد الإعدادات غيره.</translation>
        </message>
        <message>
            <source>Make it there</source>
            <translation>إنشاؤه هناك</translation>
        </message>
        <message>
            <source>Making it on {site}…</source>
            <translation>جارٍ إنشاؤه على {site}…</translation>
        </message>
        <message>
            <source>No account: the name stands in the text</source>
            <translation>بلا حساب: يرد الاسم في النص</translation>
        </message>
        <message>
            <source>No sections and no authors yet</source>
            <translation>لا أقسام ولا كُتّاب بعد</translation>
        </message>
        <message>
            <source>Not mapped</source>
            <translation>بلا مطابقة</translation>
        </message>
        <message>
            <source>On the site</source>
            <translation>في الموقع</translation>
        </message>
        <message>
            <source>Sections and authors of {site}</source>
            <translation>أقسام {site} وكُتّابه</translation>
        </message>
        <message>
            <source>Stories of this section stand there.</source>
            <translation>توضع مقالات هذا القسم هناك.</translation>
        </message>
        <message>
            <source>Tags are found by their names, and made where they lack.</source>
            <translation>يُعثر على الوسوم بأسمائها، وتُنشأ حيث لا توجد.</translation>
        </message>
        <message>
            <source>The site has none of this name, and your account may not make one: choose among its own.</source>
            <translation>ليس في الموقع قسم بهذا الاسم، ولا يحق لحسابك إنشاؤه: اختر من أقسامه.</translation>
        </message>
        <message>
            <source>The site has none of this name. It is made when the first story goes there, or now.</source>
            <translation>ليس في الموقع قسم بهذا الاسم. يُنشأ عند وصول أول مقال إليه، أو الآن.</translation>
        </message>
        <message>
            <source>This is what {site} has now.</source>
            <translation>هذا ما لدى {site} الآن.</translation>
        </message>
        <message>
            <source>Those of your desk are listed here.</source>
            <translation>ترد هنا أقسام هيئة تحريرك وكُتّابها.</translation>
        </message>
        <message>
            <source>gone there</source>
            <translation>لم يعد هناك</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>في النص</translation>
        </message>
        <message>
            <source>not mapped</source>
            <translation>بلا مطابقة</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>ليس هناك بعد</translation>
        </message>
        <message>
            <source>{site} has it now.</source>
            <translation>صار لدى {site} الآن.</translation>
        </message>
    </context>
    <context>
        <name>MarginNotes</name>
        <message>
            <source>Note to the desk</source>
            <translation>ملاحظة إلى هيئة التحرير</translation>
        </message>
        <message>
            <source>Readers never see it</source>
            <translation>لا يراها القراء أبدًا</translation>
        </message>
        <message>
            <source>Select the words that the note is about</source>
            <translation>حدد الكلمات التي تتعلق بها الملاحظة</translation>
        </message>
    </context>
    <context>
        <name>MediaForm</name>
        <message>
            <source>Alternative text</source>
            <translation>النص البديل</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>شرح الصورة</translation>
        </message>
        <message>
            <source>Clean the file on this computer of place, camera, owner and history</source>
            <translation>تنظيف الملف على هذا الحاسوب من المكان والكاميرا والمالك والسجل</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>حقوق النشر</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>مصدر الصورة</translation>
        </message>
        <message>
            <source>Delete what nothing shows</source>
            <translation>حذف ما لا يُعرض في أي مقال</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>حذف…</translation>
        </message>
        <message>
            <source>For the desk alone</source>
            <translation>لهيئة التحرير وحدها</translation>
        </message>
        <message>
            <source>Insert into the story</source>
            <translation>إدراج في المقال</translation>
        </message>
        <message>
            <source>No story shows it.</source>
            <translation>لا يعرضها أي مقال.</translation>
        </message>
        <message>
            <source>Photographer / agency</source>
            <translation>المصور / الوكالة</translation>
        </message>
        <message>
            <source>Protect source…</source>
            <translation>حماية المصدر…</translation>
        </message>
        <message>
            <source>Replace in all stories…</source>
            <translation>استبدال في كل المقالات…</translation>
        </message>
        <message>
            <source>Return, or double-click</source>
            <translation>Enter أو نقر مزدوج</translation>
        </message>
        <message>
            <source>Send its metadata whole</source>
            <translation>إرسال بياناتها الوصفية كاملة</translation>
        </message>
        <message>
            <source>Sites and exported pages then get all that the file says</source>
            <translation>تحصل المواقع والصفحات المصدّرة عندئذ على كل ما يذكره الملف</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>مستخدمة في</translation>
        </message>
        <message>
            <source>What is to be seen, for those who do not see it</source>
            <translation>ما يُرى فيها، لمن لا يراها</translation>
        </message>
        <message>
            <source>What readers are told</source>
            <translation>ما يُقال للقراء</translation>
        </message>
        <message>
            <source>Without a headline</source>
            <translation>بلا عنوان رئيسي</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>ولا مزيد</numerusform>
                <numerusform>وواحد آخر</numerusform>
                <numerusform>واثنان آخران</numerusform>
                <numerusform>و%Ln أخرى</numerusform>
                <numerusform>و%Ln غيرها</numerusform>
                <numerusform>و%Ln غيرها</numerusform>
            </translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>في سلة المهملات</translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation>الصورة الرئيسية</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>A picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>سطر الكاتب</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>التعليقات</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>سطر المكان</translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation>الوصف لمحركات البحث</translation>
        </message>
        <message>
            <source>Direction of the text</source>
            <translation>اتجاه النص</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>حظر النشر</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>التنسيق</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>العنوان الرئيسي</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>فكرة</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>قيد المراجعة</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>العنوان التمهيدي</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>الصورة الرئيسية</translation>
        </message>
        <message>
            <source>Length target</source>
            <translation>الطول المستهدف</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>Notes to the desk</source>
            <translation>ملاحظات إلى هيئة التحرير</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>On</source>
            <translation>مفعّل</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>الاسم اللطيف</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>المقدمة</translation>
        </message>
        <message>
            <source>Stays on top</source>
            <translation>يبقى في الأعلى</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Title for search engines</source>
            <translation>العنوان لمحركات البحث</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>من يحق له قراءته</translation>
        </message>
        <message>
            <source>Words that are no spelling errors</source>
            <translation>كلمات ليست أخطاء إملائية</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>%Ln are still to be answered</source>
            <translation>
                <numerusform>لا أسئلة باقية</numerusform>
                <numerusform>بقي سؤال واحد دون جواب</numerusform>
                <numerusform>بقي سؤالان دون جواب</numerusform>
                <numerusform>بقيت %Ln أسئلة دون جواب</numerusform>
                <numerusform>بقي %Ln سؤالًا دون جواب</numerusform>
                <numerusform>بقي %Ln سؤال دون جواب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes fit together.</source>
            <translation>
                <numerusform>لا تغييرات متوافقة.</numerusform>
                <numerusform>تغيير واحد متوافق.</numerusform>
                <numerusform>تغييران متوافقان.</numerusform>
                <numerusform>%Ln تغييرات متوافقة.</numerusform>
                <numerusform>%Ln تغييرًا متوافقًا.</numerusform>
                <numerusform>%Ln تغيير متوافق.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln need you.</source>
            <translation>
                <numerusform>لا شيء يحتاج إليك.</numerusform>
                <numerusform>واحد يحتاج إليك.</numerusform>
                <numerusform>اثنان يحتاجان إليك.</numerusform>
                <numerusform>%Ln تحتاج إليك.</numerusform>
                <numerusform>%Ln تحتاج إليك.</numerusform>
                <numerusform>%Ln تحتاج إليك.</numerusform>
            </translation>
        </message>
        <message>
            <source>Alt+1</source>
            <translation>Alt+1</translation>
        </message>
        <message>
            <source>Alt+2</source>
            <translation>Alt+2</translation>
        </message>
        <message>
            <source>Alt+3</source>
            <translation>Alt+3</translation>
        </message>
        <message>
            <source>Both versions stay in History</source>
            <translation>تبقى النسختان في سجل النسخ</translation>
        </message>
        <message>
            <source>From {name}</source>
            <translation>من {name}</translation>
        </message>
        <message>
            <source>Keep merged</source>
            <translation>إبقاء المدموج</translation>
        </message>
        <message>
            <source>Merge two versions</source>
            <translation>دمج نسختين</translation>
        </message>
        <message>
            <source>Next (F8)</source>
            <translation>التالي (F8)</translation>
        </message>
        <message>
            <source>None needs you.</source>
            <translation>لا شيء يحتاج إليك.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>One change fits together.</source>
            <translation>تغيير واحد متوافق.</translation>
        </message>
        <message>
            <source>One is still to be answered</source>
            <translation>بقي سؤال واحد دون جواب</translation>
        </message>
        <message>
            <source>One needs you.</source>
            <translation>واحد يحتاج إليك.</translation>
        </message>
        <message>
            <source>Previous (Shift+F8)</source>
            <translation>السابق (Shift+F8)</translation>
        </message>
        <message>
            <source>Take both</source>
            <translation>أخذ كليهما</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>أخذ ما لدي</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>أخذ ما لديهم</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <source>What will be kept</source>
            <translation>ما سيبقى</translation>
        </message>
        <message>
            <source>Yours, on this computer</source>
            <translation>نسختك، على هذا الحاسوب</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} من {all}</translation>
        </message>
        <message>
            <source>{n} of {all}: {about}</source>
            <translation>{n} من {all}: {about}</translation>
        </message>
        <message>
            <source>“{headline}” was changed here and there</source>
            <translation>تغيّر «{headline}» هنا وهناك</translation>
        </message>
    </context>
    <context>
        <name>ModeButton</name>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>In the site’s own look</source>
            <translation>بمظهر الموقع نفسه</translation>
        </message>
        <message>
            <source>Letters at {n} %</source>
            <translation>حجم الحروف {n} %</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Lists, cards, search</source>
            <translation>القوائم والبطاقات والبحث</translation>
        </message>
        <message>
            <source>Mark what the site adds</source>
            <translation>إبراز ما يضيفه الموقع</translation>
        </message>
        <message>
            <source>Print the page…</source>
            <translation>طباعة الصفحة…</translation>
        </message>
        <message>
            <source>Save the page as PDF…</source>
            <translation>حفظ الصفحة بصيغة PDF…</translation>
        </message>
        <message>
            <source>Save the page as a file…</source>
            <translation>حفظ الصفحة في ملف…</translation>
        </message>
        <message>
            <source>Scroll together with the text</source>
            <translation>التمرير مع النص</translation>
        </message>
        <message>
            <source>Take the site’s look anew</source>
            <translation>جلب مظهر الموقع من جديد</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>The section’s page</source>
            <translation>صفحة القسم</translation>
        </message>
        <message>
            <source>What the preview shows</source>
            <translation>ما تعرضه المعاينة</translation>
        </message>
    </context>
    <context>
        <name>NotAnswering</name>
        <message>
            <source>It may be busy: wait a little and try again. If it hangs, end it with your system’s task manager; all but its last two seconds of typing is saved. This window goes on by itself once it has ended.</source>
            <translation>ربما كان مشغولًا: انتظر قليلًا ثم حاول مجددًا. وإذا تجمّد، فأنهِه من مدير المهام في نظامك؛ فكل ما كُتب محفوظ إلا آخر ثانيتين. وتتابع هذه النافذة من تلقاء نفسها متى انتهى.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>newsdesk is open already, but does not answer.</source>
            <translation>إن newsdesk مفتوح من قبل، لكنه لا يستجيب.</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>تحرير…</translation>
        </message>
        <message>
            <source>Go to the words</source>
            <translation>الانتقال إلى الكلمات</translation>
        </message>
        <message>
            <source>Note to the desk</source>
            <translation>ملاحظة إلى هيئة التحرير</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>إعادة فتح</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>تمت المعالجة</translation>
        </message>
        <message>
            <source>The words are gone: “{words}”</source>
            <translation>لم تعد الكلمات موجودة: «{words}»</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>تمت معالجتها</translation>
        </message>
    </context>
    <context>
        <name>NotesPane</name>
        <message>
            <source>Margin notes</source>
            <translation>الملاحظات الهامشية</translation>
        </message>
        <message>
            <source>No notes yet. Select words in the text and press Ctrl+Shift+A; readers never see them.</source>
            <translation>لا ملاحظات بعد. حدد كلمات في النص واضغط Ctrl+Shift+A؛ لا يراها القراء أبدًا.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>OnSite</name>
        <message>
            <source>Aside</source>
            <translation>تعليق جانبي</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>صوت</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>محادثة</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>التنسيق</translation>
        </message>
        <message>
            <source>Front page</source>
            <translation>الصفحة الرئيسية</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>معرض صور</translation>
        </message>
        <message>
            <source>In its order</source>
            <translation>بترتيبها</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>رابط</translation>
        </message>
        <message>
            <source>On WordPress</source>
            <translation>على WordPress</translation>
        </message>
        <message>
            <source>Only who is signed in</source>
            <translation>المسجلون فقط</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>القراء</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>قياسي</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Stays on top</source>
            <translation>يبقى في الأعلى</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>فيديو</translation>
        </message>
    </context>
    <context>
        <name>OneWindow</name>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>تابع في تلك النافذة، أو أغلقها وحاول مجددًا.</translation>
        </message>
        <message>
            <source>The store {path} is open in another newsdesk window.</source>
            <translation>المخزن {path} مفتوح في نافذة newsdesk أخرى.</translation>
        </message>
        <message>
            <source>Two windows on one store would write over each other’s text.</source>
            <translation>نافذتان على مخزن واحد تكتب كل منهما فوق نص الأخرى.</translation>
        </message>
    </context>
    <context>
        <name>OrderButton</name>
        <message>
            <source>Byline</source>
            <translation>سطر الكاتب</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>بطاقات</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>المجموعات</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>Order of the list: {order}</source>
            <translation>ترتيب القائمة: {order}</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>العرض على شكل</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>الترتيب حسب</translation>
        </message>
        <message>
            <source>Sort, group, cards or columns</source>
            <translation>ترتيب وتجميع، بطاقات أو أعمدة</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>المرحلة</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>All sending is paused.</source>
            <translation>كل الإرسال متوقف مؤقتًا.</translation>
        </message>
        <message>
            <source>Bring the page up to date</source>
            <translation>تحديث الصفحة</translation>
        </message>
        <message>
            <source>Bring {file} to the site</source>
            <translation>نقل {file} إلى الموقع</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Find its section, tags and byline on the site</source>
            <translation>العثور على قسمه ووسومه وسطر كاتبه في الموقع</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>تُرك</translation>
        </message>
        <message>
            <source>Hand in to {site} for review</source>
            <translation>تقديم إلى {site} للمراجعة</translation>
        </message>
        <message>
            <source>Hand over what search engines read</source>
            <translation>تسليم ما تقرؤه محركات البحث</translation>
        </message>
        <message>
            <source>Handed in to {site} for review</source>
            <translation>قُدّم إلى {site} للمراجعة</translation>
        </message>
        <message>
            <source>It goes out as soon as what stands before it is sent.</source>
            <translation>يخرج متى أُرسل ما قبله.</translation>
        </message>
        <message>
            <source>It is paused until you let it go on.</source>
            <translation>متوقف مؤقتًا إلى أن تسمح له بالمتابعة.</translation>
        </message>
        <message>
            <source>Keep a place for it with a draft that no reader sees</source>
            <translation>حجز مكان له بمسودة لا يراها أي قارئ</translation>
        </message>
        <message>
            <source>Make sure that it stands there once</source>
            <translation>التأكد من وجوده هناك مرة واحدة</translation>
        </message>
        <message>
            <source>Make sure that nobody else changed it meanwhile</source>
            <translation>التأكد من أن أحدًا آخر لم يغيّرها في هذه الأثناء</translation>
        </message>
        <message>
            <source>Move to the trash of {site}</source>
            <translation>نقل إلى سلة مهملات {site}</translation>
        </message>
        <message>
            <source>Moved to the trash of {site}</source>
            <translation>نُقل إلى سلة مهملات {site}</translation>
        </message>
        <message>
            <source>Next attempt: {time}.</source>
            <translation>المحاولة التالية: {time}.</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>بلا عنوان رئيسي بعد</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>لم يتم</translation>
        </message>
        <message>
            <source>Not done: {what}, “{headline}”.</source>
            <translation>لم يتم: {what}، «{headline}».</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>لم يُرسل</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>جارٍ الإيقاف المؤقت</translation>
        </message>
        <message>
            <source>Publish on {site}</source>
            <translation>نشر على {site}</translation>
        </message>
        <message>
            <source>Publish on {site} again</source>
            <translation>نشر على {site} من جديد</translation>
        </message>
        <message>
            <source>Published on {site}</source>
            <translation>نُشر على {site}</translation>
        </message>
        <message>
            <source>Published on {site} again</source>
            <translation>نُشر على {site} من جديد</translation>
        </message>
        <message>
            <source>Put the page before readers</source>
            <translation>إظهار الصفحة للقراء</translation>
        </message>
        <message>
            <source>Scheduled on {site}: {time}</source>
            <translation>مجدول على {site}: {time}</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>أُرسل</translation>
        </message>
        <message>
            <source>Sign in and look what stands on the site</source>
            <translation>تسجيل الدخول ومعرفة ما في الموقع</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>جارٍ الإيقاف</translation>
        </message>
        <message>
            <source>Take the page away from readers</source>
            <translation>إخفاء الصفحة عن القراء</translation>
        </message>
        <message>
            <source>The network is away; once it is back it goes on by itself. Next attempt: {time}.</source>
            <translation>الشبكة منقطعة؛ ومتى عادت تابع من تلقاء نفسه. المحاولة التالية: {time}.</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>جارٍ</translation>
        </message>
        <message>
            <source>Unpublish on {site}</source>
            <translation>إلغاء النشر على {site}</translation>
        </message>
        <message>
            <source>Unpublished on {site}</source>
            <translation>أُلغي النشر على {site}</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>ينتظر</translation>
        </message>
        <message>
            <source>Waits on {site} for an editor’s review</source>
            <translation>ينتظر على {site} مراجعة محرر</translation>
        </message>
        <message>
            <source>Write the pages of the site</source>
            <translation>كتابة صفحات الموقع</translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translation>{n} م.ب</translation>
        </message>
        <message>
            <source>{n} kB</source>
            <translation>{n} ك.ب</translation>
        </message>
        <message>
            <source>{sent} of {whole}</source>
            <translation>{sent} من {whole}</translation>
        </message>
        <message>
            <source>“{headline}” waits to go to {site}.</source>
            <translation>«{headline}» ينتظر الإرسال إلى {site}.</translation>
        </message>
        <message>
            <source>“{headline}” waits: {what}.</source>
            <translation>«{headline}» ينتظر: {what}.</translation>
        </message>
        <message>
            <source>“{headline}” was not sent to {site}.</source>
            <translation>لم يُرسل «{headline}» إلى {site}.</translation>
        </message>
    </context>
    <context>
        <name>OutboxFoot</name>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation>
                <numerusform>أُرسل الكل</numerusform>
                <numerusform>لم يُرسل واحد</numerusform>
                <numerusform>لم يُرسل اثنان</numerusform>
                <numerusform>%Ln لم تُرسل</numerusform>
                <numerusform>%Ln لم تُرسل</numerusform>
                <numerusform>%Ln لم تُرسل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories are paused</source>
            <translation>
                <numerusform>لا مقالات متوقفة</numerusform>
                <numerusform>مقال واحد متوقف مؤقتًا</numerusform>
                <numerusform>مقالان متوقفان مؤقتًا</numerusform>
                <numerusform>%Ln مقالات متوقفة مؤقتًا</numerusform>
                <numerusform>%Ln مقالًا متوقفًا مؤقتًا</numerusform>
                <numerusform>%Ln مقال متوقف مؤقتًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories go out when the network is back</source>
            <translation>
                <numerusform>لا مقالات تنتظر عودة الشبكة</numerusform>
                <numerusform>يخرج مقال واحد متى عادت الشبكة</numerusform>
                <numerusform>يخرج مقالان متى عادت الشبكة</numerusform>
                <numerusform>تخرج %Ln مقالات متى عادت الشبكة</numerusform>
                <numerusform>يخرج %Ln مقالًا متى عادت الشبكة</numerusform>
                <numerusform>يخرج %Ln مقال متى عادت الشبكة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories wait to be sent</source>
            <translation>
                <numerusform>لا مقالات تنتظر الإرسال</numerusform>
                <numerusform>مقال واحد ينتظر الإرسال</numerusform>
                <numerusform>مقالان ينتظران الإرسال</numerusform>
                <numerusform>%Ln مقالات تنتظر الإرسال</numerusform>
                <numerusform>%Ln مقالًا ينتظر الإرسال</numerusform>
                <numerusform>%Ln مقال ينتظر الإرسال</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story goes out when the network is back</source>
            <translation>يخرج مقال واحد متى عادت الشبكة</translation>
        </message>
        <message>
            <source>1 story is paused</source>
            <translation>مقال واحد متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>1 story waits to be sent</source>
            <translation>مقال واحد ينتظر الإرسال</translation>
        </message>
        <message>
            <source>All sent. {site} · {time}</source>
            <translation>أُرسل الكل. {site} · {time}</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>لا شيء للإرسال</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>لا شيء ينتظر</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>بلا اتصال</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>صندوق الصادر</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>الإرسال متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Sending to {site}</source>
            <translation>جارٍ الإرسال إلى {site}</translation>
        </message>
    </context>
    <context>
        <name>OutboxPopover</name>
        <message>
            <source>Copy link</source>
            <translation>نسخ الرابط</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>عدم الإرسال</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Open outbox</source>
            <translation>فتح صندوق الصادر</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>فتح الصفحة</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>صندوق الصادر</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>What you publish is listed here, with its link.</source>
            <translation>يرد هنا ما تنشره، مع رابطه.</translation>
        </message>
    </context>
    <context>
        <name>OutboxWindow</name>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation>
                <numerusform>أُرسل الكل</numerusform>
                <numerusform>لم يُرسل واحد</numerusform>
                <numerusform>لم يُرسل اثنان</numerusform>
                <numerusform>%Ln لم تُرسل</numerusform>
                <numerusform>%Ln لم تُرسل</numerusform>
                <numerusform>%Ln لم تُرسل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be sent</source>
            <translation>
                <numerusform>لا شيء للإرسال</numerusform>
                <numerusform>واحد للإرسال</numerusform>
                <numerusform>اثنان للإرسال</numerusform>
                <numerusform>%Ln للإرسال</numerusform>
                <numerusform>%Ln للإرسال</numerusform>
                <numerusform>%Ln للإرسال</numerusform>
            </translation>
        </message>
        <message>
            <source>All sending is paused</source>
            <translation>كل الإرسال متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>متابعة الإرسال</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>المهام</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>لا شيء للإرسال</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>لم يُرسل شيء بعد</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>بلا اتصال</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>صندوق الصادر</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>إيقاف الكل مؤقتًا</translation>
        </message>
        <message>
            <source>What you publish is listed here, with its link.</source>
            <translation>يرد هنا ما تنشره، مع رابطه.</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Go to a heading</source>
            <translation>الانتقال إلى عنوان فرعي</translation>
        </message>
        <message>
            <source>Heading without words</source>
            <translation>عنوان فرعي بلا كلمات</translation>
        </message>
        <message>
            <source>No headings yet. Ctrl+1 makes one.</source>
            <translation>لا عناوين فرعية بعد. Ctrl+1 يضيف واحدًا.</translation>
        </message>
    </context>
    <context>
        <name>OwnerRow</name>
        <message>
            <source>Agency</source>
            <translation>الوكالة</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Who writes here?</source>
            <translation>من يكتب هنا؟</translation>
        </message>
        <message>
            <source>Your name goes into bylines, the agency into datelines. Asked once.</source>
            <translation>يرد اسمك في أسطر الكُتّاب، والوكالة في أسطر المكان. يُسأل عن ذلك مرة واحدة.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Nothing has these letters</source>
            <translation>لا شيء فيه هذه الحروف</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Both versions are one now</source>
            <translation>صارت النسختان نسخة واحدة</translation>
        </message>
        <message>
            <source>Each of the two stays in History</source>
            <translation>تبقى كل منهما في سجل النسخ</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>Go to a story by any of its words</source>
            <translation>الانتقال إلى مقال بأي من كلماته</translation>
        </message>
        <message>
            <source>Go to one in the text, then fetch its card.</source>
            <translation>انتقل إلى تضمين في النص، ثم اجلب بطاقته.</translation>
        </message>
        <message>
            <source>No embed is chosen.</source>
            <translation>لم يُختر تضمين.</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>بلا عنوان رئيسي بعد</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Open a store, or name a new one</source>
            <translation>فتح مخزن، أو تسمية مخزن جديد</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>المعاينة</translation>
        </message>
        <message>
            <source>Progress of sending</source>
            <translation>تقدم الإرسال</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>مقال</translation>
        </message>
        <message>
            <source>The facts of the open story</source>
            <translation>بيانات المقال المفتوح</translation>
        </message>
        <message>
            <source>The margin notes of the open story</source>
            <translation>الملاحظات الهامشية للمقال المفتوح</translation>
        </message>
        <message>
            <source>The page is saved</source>
            <translation>حُفظت الصفحة</translation>
        </message>
        <message>
            <source>The page of the open story shows here</source>
            <translation>تظهر هنا صفحة المقال المفتوح</translation>
        </message>
        <message>
            <source>Type a command</source>
            <translation>اكتب أمرًا</translation>
        </message>
        <message>
            <source>newsdesk stores (*.sqlite)</source>
            <translation>مخازن newsdesk (*.sqlite)</translation>
        </message>
        <message>
            <source>the other desk</source>
            <translation>هيئة التحرير الأخرى</translation>
        </message>
        <message>
            <source>{name} handed it over at {when}.</source>
            <translation>سلّمه {name}: {when}.</translation>
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message numerus="yes">
            <source>%Ln comments</source>
            <translation>
                <numerusform>لا تعليقات</numerusform>
                <numerusform>تعليق واحد</numerusform>
                <numerusform>تعليقين</numerusform>
                <numerusform>%Ln تعليقات</numerusform>
                <numerusform>%Ln تعليقًا</numerusform>
                <numerusform>%Ln تعليق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln deleted passages</source>
            <translation>
                <numerusform>لا مقاطع محذوفة</numerusform>
                <numerusform>مقطع محذوف واحد</numerusform>
                <numerusform>مقطعين محذوفين</numerusform>
                <numerusform>%Ln مقاطع محذوفة</numerusform>
                <numerusform>%Ln مقطعًا محذوفًا</numerusform>
                <numerusform>%Ln مقطع محذوف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln embeds</source>
            <translation>
                <numerusform>لا تضمينات</numerusform>
                <numerusform>تضمين واحد</numerusform>
                <numerusform>تضمينين</numerusform>
                <numerusform>%Ln تضمينات</numerusform>
                <numerusform>%Ln تضمينًا</numerusform>
                <numerusform>%Ln تضمين</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln footnotes that were not copied</source>
            <translation>
                <numerusform>لا حواشٍ ناقصة</numerusform>
                <numerusform>حاشية واحدة لم تُنسخ</numerusform>
                <numerusform>حاشيتين لم تُنسخا</numerusform>
                <numerusform>%Ln حواشٍ لم تُنسخ</numerusform>
                <numerusform>%Ln حاشية لم تُنسخ</numerusform>
                <numerusform>%Ln حاشية لم تُنسخ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures from the web</source>
            <translation>
                <numerusform>لا صور من الويب</numerusform>
                <numerusform>صورة واحدة من الويب</numerusform>
                <numerusform>صورتين من الويب</numerusform>
                <numerusform>%Ln صور من الويب</numerusform>
                <numerusform>%Ln صورة من الويب</numerusform>
                <numerusform>%Ln صورة من الويب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures in files</source>
            <translation>
                <numerusform>لا صور في ملفات</numerusform>
                <numerusform>صورة واحدة في ملف</numerusform>
                <numerusform>صورتين في ملفين</numerusform>
                <numerusform>%Ln صور في ملفات</numerusform>
                <numerusform>%Ln صورة في ملفات</numerusform>
                <numerusform>%Ln صورة في ملفات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln scripts</source>
            <translation>
                <numerusform>لا نصوص برمجية</numerusform>
                <numerusform>نص برمجي واحد</numerusform>
                <numerusform>نصين برمجيين</numerusform>
                <numerusform>%Ln نصوص برمجية</numerusform>
                <numerusform>%Ln نصًا برمجيًا</numerusform>
                <numerusform>%Ln نص برمجي</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unsafe links</source>
            <translation>
                <numerusform>لا روابط غير آمنة</numerusform>
                <numerusform>رابط غير آمن واحد</numerusform>
                <numerusform>رابطين غير آمنين</numerusform>
                <numerusform>%Ln روابط غير آمنة</numerusform>
                <numerusform>%Ln رابطًا غير آمن</numerusform>
                <numerusform>%Ln رابط غير آمن</numerusform>
            </translation>
        </message>
        <message>
            <source>1 comment</source>
            <translation>تعليق واحد</translation>
        </message>
        <message>
            <source>1 deleted passage</source>
            <translation>مقطع محذوف واحد</translation>
        </message>
        <message>
            <source>1 embed</source>
            <translation>تضمين واحد</translation>
        </message>
        <message>
            <source>1 footnote that was not copied</source>
            <translation>حاشية واحدة لم تُنسخ</translation>
        </message>
        <message>
            <source>1 picture from the web</source>
            <translation>صورة واحدة من الويب</translation>
        </message>
        <message>
            <source>1 picture in a file</source>
            <translation>صورة واحدة في ملف</translation>
        </message>
        <message>
            <source>1 script</source>
            <translation>نص برمجي واحد</translation>
        </message>
        <message>
            <source>1 unsafe link</source>
            <translation>رابط غير آمن واحد</translation>
        </message>
        <message>
            <source>Pasted as plain words: its markup was too much</source>
            <translation>لُصق كلمات مجردة: كان ترميزه أكثر مما يُحتمل</translation>
        </message>
        <message>
            <source>Pasted without {things}</source>
            <translation>لُصق دون {things}</translation>
        </message>
        <message numerus="yes">
            <source>The end was cut off: %Ln characters</source>
            <translation>
                <numerusform>لم يُقتطع من النهاية شيء</numerusform>
                <numerusform>اقتُطعت النهاية: حرف واحد</numerusform>
                <numerusform>اقتُطعت النهاية: حرفان</numerusform>
                <numerusform>اقتُطعت النهاية: %Ln أحرف</numerusform>
                <numerusform>اقتُطعت النهاية: %Ln حرفًا</numerusform>
                <numerusform>اقتُطعت النهاية: %Ln حرف</numerusform>
            </translation>
        </message>
        <message>
            <source>{several} and {last}</source>
            <translation>{several} و{last}</translation>
        </message>
    </context>
    <context>
        <name>PictureBar</name>
        <message>
            <source>Add alternative text</source>
            <translation>إضافة نص بديل</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>النص البديل</translation>
        </message>
        <message>
            <source>At the left</source>
            <translation>إلى اليسار</translation>
        </message>
        <message>
            <source>At the right</source>
            <translation>إلى اليمين</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>تحرير…</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>في الوسط</translation>
        </message>
        <message>
            <source>Make a gallery</source>
            <translation>إنشاء معرض صور</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>استبدال…</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>إخراج</translation>
        </message>
        <message>
            <source>What the picture shows, for those who do not see it</source>
            <translation>ما تُظهره الصورة، لمن لا يراها</translation>
        </message>
    </context>
    <context>
        <name>PictureEditor</name>
        <message>
            <source>Back to the picture as it came</source>
            <translation>العودة إلى الصورة كما جاءت</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>اقتصاص</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Edit the picture</source>
            <translation>تحرير الصورة</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>نقطة التركيز</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>حجب</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>تركها كما كانت</translation>
        </message>
        <message>
            <source>Leave the picture as it was?</source>
            <translation>أتريد ترك الصورة كما كانت؟</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>الإضاءة</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>إعادة الضبط</translation>
        </message>
        <message>
            <source>Teaser</source>
            <translation>التشويقة</translation>
        </message>
        <message>
            <source>The picture is being made</source>
            <translation>جارٍ إعداد الصورة</translation>
        </message>
        <message>
            <source>The picture is being opened</source>
            <translation>جارٍ فتح الصورة</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>What was done to it in this window is forgotten. The story is as it was.</source>
            <translation>يُنسى ما أُجري عليها في هذه النافذة. والمقال كما كان.</translation>
        </message>
        <message>
            <source>{width} × {height} px</source>
            <translation>{width} × {height} px</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Alternative text and credit…</source>
            <translation>النص البديل ومصدر الصورة…</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>اختيار غيرها…</translation>
        </message>
        <message>
            <source>Choose pictures</source>
            <translation>اختيار الصور</translation>
        </message>
        <message>
            <source>Choose sound, films or files</source>
            <translation>اختيار صوت أو أفلام أو ملفات</translation>
        </message>
        <message>
            <source>Choose the lead picture</source>
            <translation>اختيار الصورة الرئيسية</translation>
        </message>
        <message>
            <source>Edit the lead picture…</source>
            <translation>تحرير الصورة الرئيسية…</translation>
        </message>
        <message>
            <source>No lead picture</source>
            <translation>بلا صورة رئيسية</translation>
        </message>
        <message>
            <source>Not added either: {names}.</source>
            <translation>لم تُضَف أيضًا: {names}.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>الصور ({kinds})</translation>
        </message>
        <message>
            <source>Publish, then delete it in the media library of the site: who knows its address still sees it.</source>
            <translation>انشر، ثم احذفها من مكتبة وسائط الموقع: فمن يعرف عنوانها ما زال يراها.</translation>
        </message>
        <message>
            <source>Sound, films and files ({kinds})</source>
            <translation>صوت وأفلام وملفات ({kinds})</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>النص كما كان.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation>تعذرت قراءة {name}: {reason}.</translation>
        </message>
        <message>
            <source>{sites} still has the picture from before</source>
            <translation>ما زالت الصورة السابقة لدى {sites}</translation>
        </message>
    </context>
    <context>
        <name>PlaceTeller</name>
        <message>
            <source>Box</source>
            <translation>مربع</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>قائمة نقطية</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>حاشية</translation>
        </message>
        <message>
            <source>Gallery, pictures: {n}</source>
            <translation>معرض، الصور: {n}</translation>
        </message>
        <message>
            <source>Heading level {level}</source>
            <translation>عنوان فرعي من المستوى {level}</translation>
        </message>
        <message>
            <source>Link to {address}</source>
            <translation>رابط إلى {address}</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>قائمة مرقمة</translation>
        </message>
        <message>
            <source>Picture without alternative text</source>
            <translation>صورة بلا نص بديل</translation>
        </message>
        <message>
            <source>Picture: {text}</source>
            <translation>صورة: {text}</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>اقتباس بارز</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <source>Table, rows: {rows}, columns: {columns}</source>
            <translation>جدول، الصفوف: {rows}، الأعمدة: {columns}</translation>
        </message>
        <message>
            <source>item {n} of {count}</source>
            <translation>العنصر {n} من {count}</translation>
        </message>
        <message>
            <source>level {n}</source>
            <translation>المستوى {n}</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>All stories</source>
            <translation>كل المقالات</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>المسودات</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>الأفكار</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>قيد المراجعة</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>يحتاج إليك</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>منشور</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>مجدول</translation>
        </message>
        <message>
            <source>Searches</source>
            <translation>عمليات البحث</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>الأقسام</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>سلة المهملات</translation>
        </message>
    </context>
    <context>
        <name>Portrait</name>
        <message>
            <source>Picture of the author</source>
            <translation>صورة الكاتب</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>In {section}</source>
            <translation>في {section}</translation>
        </message>
        <message>
            <source>In {section}, by {names}</source>
            <translation>في {section}، بقلم {names}</translation>
        </message>
        <message>
            <source>no section</source>
            <translation>بلا قسم</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Preview of the page</source>
            <translation>معاينة الصفحة</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>حفظ الصفحة</translation>
        </message>
        <message>
            <source>Taking the look of the site…</source>
            <translation>جارٍ جلب مظهر الموقع…</translation>
        </message>
        <message>
            <source>The page was not printed. Look at the printer, then print again.</source>
            <translation>لم تُطبع الصفحة. افحص الطابعة ثم اطبع مرة أخرى.</translation>
        </message>
        <message>
            <source>The web engine does not start, so the page is plain text: {reason}</source>
            <translation>لا يعمل محرك الويب، ولذلك فالصفحة نص عادي: {reason}</translation>
        </message>
        <message>
            <source>The web engine keeps ending, so the page is plain text.</source>
            <translation>يتوقف محرك الويب مرة بعد مرة، ولذلك فالصفحة نص عادي.</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>صفحات ويب (*.html)</translation>
        </message>
        <message>
            <source>Without the web engine no page can be printed.</source>
            <translation>لا يمكن طباعة أي صفحة من دون محرك الويب.</translation>
        </message>
        <message>
            <source>{path} could not be written. Choose another folder.</source>
            <translation>تعذرت كتابة {path}. اختر مجلدًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>This computer knows no printer. The page can be saved as PDF.</source>
            <translation>لا يعرف هذا الحاسوب أي طابعة. يمكن حفظ الصفحة بصيغة PDF.</translation>
        </message>
    </context>
    <context>
        <name>ProgressFoot</name>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>جارٍ الإيقاف…</translation>
        </message>
        <message>
            <source>{verb}: {done} of {total}</source>
            <translation>{verb}: {done} من {total}</translation>
        </message>
        <message>
            <source>{verb}…</source>
            <translation>{verb}…</translation>
        </message>
    </context>
    <context>
        <name>PublishButton</name>
        <message>
            <source>Choose where to publish</source>
            <translation>اختيار مكان النشر</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>ربط موقع…</translation>
        </message>
        <message>
            <source>Hand in for review</source>
            <translation>تقديم للمراجعة</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>تقديم إلى {site}</translation>
        </message>
        <message>
            <source>Hand in to {site} (Ctrl+Return)</source>
            <translation>تقديم إلى {site} (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Handing in…</source>
            <translation>جارٍ التقديم…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
        <message numerus="yes">
            <source>Publish to %Ln sites</source>
            <translation>
                <numerusform>بلا مواقع للنشر</numerusform>
                <numerusform>نشر على موقع واحد</numerusform>
                <numerusform>نشر على موقعين</numerusform>
                <numerusform>نشر على %Ln مواقع</numerusform>
                <numerusform>نشر على %Ln موقعًا</numerusform>
                <numerusform>نشر على %Ln موقع</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish to several sites…</source>
            <translation>نشر على عدة مواقع…</translation>
        </message>
        <message>
            <source>Publish to {site}</source>
            <translation>نشر على {site}</translation>
        </message>
        <message>
            <source>Publish to {site} (Ctrl+Return)</source>
            <translation>نشر على {site} (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Publishing…</source>
            <translation>جارٍ النشر…</translation>
        </message>
        <message>
            <source>Send when online</source>
            <translation>إرسال عند الاتصال</translation>
        </message>
    </context>
    <context>
        <name>Publisher</name>
        <message>
            <source>Connect the site…</source>
            <translation>ربط الموقع…</translation>
        </message>
        <message>
            <source>Connected to {site}</source>
            <translation>رُبط {site}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>نسخ الرابط</translation>
        </message>
        <message>
            <source>From a story newsdesk opens web pages (https, http) and mail addresses only.</source>
            <translation>لا يفتح newsdesk من المقال إلا صفحات الويب (https وhttp) وعناوين البريد.</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>متابعة الإرسال</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>فتح الصفحة</translation>
        </message>
        <message>
            <source>Publish sends there now.</source>
            <translation>النشر يرسل إلى هناك الآن.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>See what changed…</source>
            <translation>عرض ما تغيّر…</translation>
        </message>
        <message>
            <source>Sending is paused, so “{headline}” waits in the outbox.</source>
            <translation>الإرسال متوقف مؤقتًا، ولذلك ينتظر «{headline}» في صندوق الصادر.</translation>
        </message>
        <message>
            <source>{link} was not opened.</source>
            <translation>لم يُفتح {link}.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Add the correction</source>
            <translation>إضافة التصحيح</translation>
        </message>
        <message>
            <source>An earlier version gave the wrong year. The treaty was signed in 1992.</source>
            <translation>ذكرت نسخة سابقة سنة خاطئة. وُقّعت المعاهدة عام 1992.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Connect a WordPress site; or hand the story over in a file.</source>
            <translation>اربط موقع WordPress؛ أو سلّم المقال في ملف.</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>ربط موقع…</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>تصحيح</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>القرار لاحقًا</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>تقديم إلى {site}</translation>
        </message>
        <message>
            <source>Into the site’s trash</source>
            <translation>إلى سلة مهملات الموقع</translation>
        </message>
        <message>
            <source>It stands at the end of the story, with the time, and goes out with it.</source>
            <translation>يرد في نهاية المقال مع الوقت، ويصدر معه.</translation>
        </message>
        <message>
            <source>It stands at the end of the story, with the time, and goes to {sites} at once.</source>
            <translation>يرد في نهاية المقال مع الوقت، ويُرسل إلى {sites} فورًا.</translation>
        </message>
        <message>
            <source>Keep it here only</source>
            <translation>إبقاؤه هنا فقط</translation>
        </message>
        <message>
            <source>Keep merged and publish</source>
            <translation>إبقاء المدموج ونشره</translation>
        </message>
        <message>
            <source>No longer on the site</source>
            <translation>لم يعد على الموقع</translation>
        </message>
        <message>
            <source>No site is connected to which a story could be handed in.</source>
            <translation>لا موقع مربوط يمكن تقديم مقال إليه.</translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translation>نشر من جديد</translation>
        </message>
        <message>
            <source>Publish it again</source>
            <translation>نشره مجددًا</translation>
        </message>
        <message>
            <source>Publish the correction</source>
            <translation>نشر التصحيح</translation>
        </message>
        <message>
            <source>Readers who follow a link to it find nothing there.</source>
            <translation>القراء الذين يتبعون رابطًا إليه لا يجدون شيئًا هناك.</translation>
        </message>
        <message>
            <source>Readers who follow a link to it find nothing there. The site keeps it as a draft or in its trash.</source>
            <translation>القراء الذين يتبعون رابطًا إليه لا يجدون شيئًا هناك. ويبقيه الموقع مسودةً أو في سلة مهملاته.</translation>
        </message>
        <message>
            <source>Somebody changed it on {site} at {when}.</source>
            <translation>غيّره شخص ما على {site}: {when}.</translation>
        </message>
        <message>
            <source>Somebody did that on the site, not newsdesk. Your story is here, whole; readers do not see it there.</source>
            <translation>فعل ذلك شخص ما على الموقع، لا newsdesk. مقالك هنا كاملًا؛ لكن القراء لا يرونه هناك.</translation>
        </message>
        <message>
            <source>Take “{headline}” off {site}?</source>
            <translation>أتريد إلغاء نشر «{headline}» على {site}؟</translation>
        </message>
        <message>
            <source>The story is not published anywhere.</source>
            <translation>المقال غير منشور في أي مكان.</translation>
        </message>
        <message>
            <source>There is nothing to take away.</source>
            <translation>لا شيء يُلغى نشره.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Unpublish</source>
            <translation>إلغاء النشر</translation>
        </message>
        <message>
            <source>Unpublish on {site}</source>
            <translation>إلغاء النشر على {site}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <source>What was corrected, as readers will see it</source>
            <translation>ما صُحّح، كما سيراه القراء</translation>
        </message>
        <message>
            <source>What was corrected?</source>
            <translation>ما الذي صُحّح؟</translation>
        </message>
        <message>
            <source>Which site</source>
            <translation>أي موقع</translation>
        </message>
        <message>
            <source>Your story stays here as it is; Publish brings it back to the same address.</source>
            <translation>يبقى مقالك هنا كما هو؛ والنشر يعيده إلى العنوان نفسه.</translation>
        </message>
        <message>
            <source>“{headline}” was deleted on {site}.</source>
            <translation>حُذف «{headline}» على {site}.</translation>
        </message>
        <message>
            <source>“{headline}” was put in the trash on {site}.</source>
            <translation>وُضع «{headline}» في سلة المهملات على {site}.</translation>
        </message>
        <message>
            <source>“{headline}” was taken off the page on {site}.</source>
            <translation>أُلغي نشر «{headline}» على {site}.</translation>
        </message>
    </context>
    <context>
        <name>Pull</name>
        <message numerus="yes">
            <source>%Ln did not come</source>
            <translation>
                <numerusform>جاء الكل</numerusform>
                <numerusform>لم يأتِ واحد</numerusform>
                <numerusform>لم يأتِ اثنان</numerusform>
                <numerusform>%Ln لم تأتِ</numerusform>
                <numerusform>%Ln لم تأتِ</numerusform>
                <numerusform>%Ln لم تأتِ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open ones wait</source>
            <translation>
                <numerusform>لا مقالات مفتوحة</numerusform>
                <numerusform>المقال المفتوح ينتظر</numerusform>
                <numerusform>المقالان المفتوحان ينتظران</numerusform>
                <numerusform>%Ln مقالات مفتوحة تنتظر</numerusform>
                <numerusform>%Ln مقالًا مفتوحًا ينتظر</numerusform>
                <numerusform>%Ln مقال مفتوح ينتظر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures of this story are on its site only</source>
            <translation>
                <numerusform>كل صور هذا المقال هنا</numerusform>
                <numerusform>صورة واحدة من هذا المقال على موقعه فقط</numerusform>
                <numerusform>صورتان من هذا المقال على موقعه فقط</numerusform>
                <numerusform>%Ln صور من هذا المقال على موقعه فقط</numerusform>
                <numerusform>%Ln صورة من هذا المقال على موقعه فقط</numerusform>
                <numerusform>%Ln صورة من هذا المقال على موقعه فقط</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories came</source>
            <translation>
                <numerusform>لم يأتِ أي مقال</numerusform>
                <numerusform>جاء مقال واحد</numerusform>
                <numerusform>جاء مقالان</numerusform>
                <numerusform>جاءت %Ln مقالات</numerusform>
                <numerusform>جاء %Ln مقالًا</numerusform>
                <numerusform>جاء %Ln مقال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln took the site’s newer version</source>
            <translation>
                <numerusform>لم يأخذ أي منها نسخة الموقع الأحدث</numerusform>
                <numerusform>واحد أخذ نسخة الموقع الأحدث</numerusform>
                <numerusform>اثنان أخذا نسخة الموقع الأحدث</numerusform>
                <numerusform>%Ln أخذت نسخة الموقع الأحدث</numerusform>
                <numerusform>%Ln أخذت نسخة الموقع الأحدث</numerusform>
                <numerusform>%Ln أخذت نسخة الموقع الأحدث</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait for the outbox</source>
            <translation>
                <numerusform>لا شيء ينتظر صندوق الصادر</numerusform>
                <numerusform>واحد ينتظر صندوق الصادر</numerusform>
                <numerusform>اثنان ينتظران صندوق الصادر</numerusform>
                <numerusform>%Ln تنتظر صندوق الصادر</numerusform>
                <numerusform>%Ln تنتظر صندوق الصادر</numerusform>
                <numerusform>%Ln تنتظر صندوق الصادر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were changed here and there</source>
            <translation>
                <numerusform>لم يتغيّر أي منها هنا وهناك</numerusform>
                <numerusform>واحد تغيّر هنا وهناك</numerusform>
                <numerusform>اثنان تغيّرا هنا وهناك</numerusform>
                <numerusform>%Ln تغيّرت هنا وهناك</numerusform>
                <numerusform>%Ln تغيّرت هنا وهناك</numerusform>
                <numerusform>%Ln تغيّرت هنا وهناك</numerusform>
            </translation>
        </message>
        <message>
            <source>A picture of this story is on its site only</source>
            <translation>صورة من هذا المقال على موقعه فقط</translation>
        </message>
        <message>
            <source>All pictures of this story are here</source>
            <translation>كل صور هذا المقال هنا</translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>ولا مزيد.</numerusform>
                <numerusform>وواحد آخر.</numerusform>
                <numerusform>واثنان آخران.</numerusform>
                <numerusform>و%Ln أخرى.</numerusform>
                <numerusform>و%Ln غيرها.</numerusform>
                <numerusform>و%Ln غيرها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Came, but</source>
            <translation>جاء، لكن</translation>
        </message>
        <message>
            <source>Changed here and on the site</source>
            <translation>تغيّر هنا وعلى الموقع</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>ربط موقع…</translation>
        </message>
        <message>
            <source>Connect the site…</source>
            <translation>ربط الموقع…</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>لم يأتِ</translation>
        </message>
        <message>
            <source>Fetch it</source>
            <translation>جلبها</translation>
        </message>
        <message>
            <source>Fetch them</source>
            <translation>جلبها</translation>
        </message>
        <message>
            <source>It was left alone while you work on it. Once it is closed, the next pull brings the site’s version.</source>
            <translation>تُرك كما هو أثناء عملك عليه. ومتى أُغلق، أحضر الجلب التالي نسخة الموقع.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>عرضه</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>عرضها</translation>
        </message>
        <message>
            <source>No WordPress site is connected</source>
            <translation>لا موقع WordPress مربوط</translation>
        </message>
        <message>
            <source>Not every picture came</source>
            <translation>لم تأتِ كل الصور</translation>
        </message>
        <message>
            <source>Nothing new came</source>
            <translation>لم يأتِ جديد</translation>
        </message>
        <message>
            <source>Nothing was changed, here or there. The next publish of each asks what is to stand.</source>
            <translation>لم يتغيّر شيء، لا هنا ولا هناك. ويسأل النشر التالي لكل منها عما ينبغي أن يبقى.</translation>
        </message>
        <message>
            <source>On its way to the site</source>
            <translation>في الطريق إلى الموقع</translation>
        </message>
        <message>
            <source>Once one is, its stories can be pulled into the list.</source>
            <translation>متى رُبط أحدها، أمكن جلب مقالاته إلى القائمة.</translation>
        </message>
        <message>
            <source>One story came</source>
            <translation>جاء مقال واحد</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open in the window</source>
            <translation>مفتوح في النافذة</translation>
        </message>
        <message>
            <source>Pictures stay on the site until they are fetched.</source>
            <translation>تبقى الصور على الموقع إلى أن تُجلب.</translation>
        </message>
        <message>
            <source>Pulling</source>
            <translation>جارٍ الجلب</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>عرض التقرير</translation>
        </message>
        <message>
            <source>The outbox carries your version there. The next pull looks again.</source>
            <translation>ينقل صندوق الصادر نسختك إلى هناك. ويتحقق الجلب التالي مجددًا.</translation>
        </message>
        <message>
            <source>Took the site’s newer version</source>
            <translation>أخذت نسخة الموقع الأحدث</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>What they said before is in their history.</source>
            <translation>ما كان مكتوبًا من قبل محفوظ في سجل نسخها.</translation>
        </message>
        <message>
            <source>one did not come</source>
            <translation>واحد لم يأتِ</translation>
        </message>
        <message>
            <source>one took the site’s newer version</source>
            <translation>واحد أخذ نسخة الموقع الأحدث</translation>
        </message>
        <message>
            <source>one waits for the outbox</source>
            <translation>واحد ينتظر صندوق الصادر</translation>
        </message>
        <message>
            <source>one was changed here and there</source>
            <translation>واحد تغيّر هنا وهناك</translation>
        </message>
        <message>
            <source>the open one waits</source>
            <translation>المقال المفتوح ينتظر</translation>
        </message>
    </context>
    <context>
        <name>PullDialog</name>
        <message>
            <source>A story that was changed here is never overwritten. Pictures stay on the site until they are fetched.</source>
            <translation>لا يُكتب أبدًا فوق مقال تغيّر هنا. وتبقى الصور على الموقع إلى أن تُجلب.</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>كل المقالات</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Drafts, pending, scheduled and private ones too</source>
            <translation>المسودات والمقدّمة والمجدولة والخاصة أيضًا</translation>
        </message>
        <message>
            <source>Go on where the last pull stopped, at {done} of {total}</source>
            <translation>المتابعة من حيث توقف الجلب الأخير، عند {done} من {total}</translation>
        </message>
        <message>
            <source>New or changed since the last pull ({when})</source>
            <translation>الجديد أو المتغيّر منذ الجلب الأخير ({when})</translation>
        </message>
        <message>
            <source>Pull</source>
            <translation>جلب</translation>
        </message>
        <message>
            <source>Pull stories from a site</source>
            <translation>جلب مقالات من موقع</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Those that the site finds for</source>
            <translation>ما يجده الموقع عند البحث عن</translation>
        </message>
        <message>
            <source>Those that were changed since</source>
            <translation>ما تغيّر منذ</translation>
        </message>
        <message>
            <source>harbour</source>
            <translation>الميناء</translation>
        </message>
    </context>
    <context>
        <name>PullReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>تقرير</translation>
        </message>
        <message>
            <source>There is nothing more to say.</source>
            <translation>لا مزيد يُقال.</translation>
        </message>
        <message>
            <source>What came, what did not and why</source>
            <translation>ما جاء، وما لم يأتِ ولماذا</translation>
        </message>
    </context>
    <context>
        <name>QuietLine</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>RatioBox</name>
        <message>
            <source>A shape of your site can be typed: 1200 x 630</source>
            <translation>يمكن كتابة أبعاد يستعملها موقعك: 1200 x 630</translation>
        </message>
        <message>
            <source>As the picture</source>
            <translation>كالصورة</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>حر</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>الأبعاد</translation>
        </message>
    </context>
    <context>
        <name>Replacing</name>
        <message>
            <source>Choose the picture that takes the place of {name} in all stories, then press Replace.</source>
            <translation>اختر الصورة التي تحل محل {name} في كل المقالات، ثم اضغط «استبدال».</translation>
        </message>
        <message>
            <source>Cleaned: {n}.</source>
            <translation>نُظّف: {n}.</translation>
        </message>
        <message>
            <source>Not brought back, because somebody worked on them since; stories: {n}.</source>
            <translation>لم تُعد، لأن أحدًا عمل عليها منذ ذلك الحين؛ المقالات: {n}.</translation>
        </message>
        <message>
            <source>Nothing was replaced: the chosen picture is the old one.</source>
            <translation>لم يُستبدل شيء: الصورة المختارة هي القديمة نفسها.</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>حماية</translation>
        </message>
        <message>
            <source>Remove place, camera, owner and history from the files on this computer ({n})? Captions and credits stay in the library. That cannot be undone; backups made before still have the old files.</source>
            <translation>أتريد إزالة المكان والكاميرا والمالك والسجل من الملفات على هذا الحاسوب ({n})؟ تبقى شروح الصور ومصادرها في المكتبة. ولا يمكن التراجع عن ذلك؛ والنسخ الاحتياطية السابقة ما زالت تحوي الملفات القديمة.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>{new} is shown in place of {old}; stories: {n}. Readers see it once they are published.</source>
            <translation>تُعرض {new} بدلًا من {old}؛ المقالات: {n}. ويراها القراء متى نُشرت.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Give them the file’s text</source>
            <translation>إعطاؤها نص الملف</translation>
        </message>
        <message>
            <source>Let them come a second time</source>
            <translation>إدخالها مرة ثانية</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>تقرير</translation>
        </message>
        <message>
            <source>There is nothing more to say.</source>
            <translation>لا مزيد يُقال.</translation>
        </message>
        <message>
            <source>What came, what did not and why</source>
            <translation>ما جاء، وما لم يأتِ ولماذا</translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <source>The text has changed since it was compared: look at the comparison again</source>
            <translation>تغيّر النص منذ مقارنته: انظر في المقارنة مجددًا</translation>
        </message>
        <message>
            <source>The version “{name}” is back</source>
            <translation>عادت النسخة «{name}»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
    </context>
    <context>
        <name>Salvage</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Parts of these lists are missing or came from a backup: {names}.</source>
            <translation>أجزاء من هذه القوائم ناقصة أو جاءت من نسخة احتياطية: {names}.</translation>
        </message>
        <message>
            <source>Progress of the salvage</source>
            <translation>تقدم الإنقاذ</translation>
        </message>
        <message>
            <source>Reading what can be read…</source>
            <translation>جارٍ قراءة ما يمكن قراءته…</translation>
        </message>
        <message>
            <source>Salvage</source>
            <translation>إنقاذ</translation>
        </message>
        <message>
            <source>Salvage the damaged store?</source>
            <translation>أتريد إنقاذ المخزن التالف؟</translation>
        </message>
        <message>
            <source>Salvage…</source>
            <translation>إنقاذ…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>عرض المجلد</translation>
        </message>
        <message>
            <source>Stories of which the text is lost: {n}. They come first below.</source>
            <translation>مقالات ضاع نصها: {n}. ترد أدناه أولًا.</translation>
        </message>
        <message>
            <source>Stories that did not come as they were saved last</source>
            <translation>مقالات لم تأتِ كما حُفظت آخر مرة</translation>
        </message>
        <message>
            <source>The damaged file is kept as {name}; this report stands beside it.</source>
            <translation>حُفظ الملف التالف باسم {name}؛ وهذا التقرير بجواره.</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>ما عاد</translation>
        </message>
        <message>
            <source>Without a headline</source>
            <translation>بلا عنوان رئيسي</translation>
        </message>
        <message>
            <source>newsdesk reads every story that can still be read, takes what cannot from its history or the newest backup, and opens a new store with all of them. The damaged file is kept.</source>
            <translation>يقرأ newsdesk كل مقال ما زالت قراءته ممكنة، ويأخذ ما تعذرت قراءته من سجل نسخه أو من أحدث نسخة احتياطية، ويفتح مخزنًا جديدًا فيه كل ذلك. والملف التالف يبقى محفوظًا.</translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <source>Back to my stories</source>
            <translation>العودة إلى مقالاتي</translation>
        </message>
        <message>
            <source>Nothing is sent from here: Publish writes into a folder on this computer.</source>
            <translation>لا يُرسل شيء من هنا: النشر يكتب في مجلد على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Sample newsroom</source>
            <translation>غرفة أخبار نموذجية</translation>
        </message>
        <message>
            <source>This is the sample newsroom. Look around, change what you like.</source>
            <translation>هذه غرفة الأخبار النموذجية. تجوّل فيها وغيّر ما تشاء.</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message numerus="yes">
            <source>%Ln stories are not read yet and may be missing here.</source>
            <translation>
                <numerusform>كل المقالات مقروءة.</numerusform>
                <numerusform>لم يُقرأ مقال واحد بعد وربما ينقص هنا.</numerusform>
                <numerusform>لم يُقرأ مقالان بعد وربما ينقصان هنا.</numerusform>
                <numerusform>لم تُقرأ %Ln مقالات بعد وربما تنقص هنا.</numerusform>
                <numerusform>لم يُقرأ %Ln مقالًا بعد وربما تنقص هنا.</numerusform>
                <numerusform>لم يُقرأ %Ln مقال بعد وربما تنقص هنا.</numerusform>
            </translation>
        </message>
        <message>
            <source>No story has {query}</source>
            <translation>لا مقال فيه {query}</translation>
        </message>
        <message>
            <source>No story here has {query}.
All stories looks everywhere.</source>
            <translation>لا مقال هنا فيه {query}.
«كل المقالات» تبحث في كل مكان.</translation>
        </message>
        <message>
            <source>Nothing was looked for</source>
            <translation>لم يُبحث عن شيء</translation>
        </message>
        <message>
            <source>Words of headline, text, byline, tags and notes</source>
            <translation>كلمات من العنوان الرئيسي والنص وسطر الكاتب والوسوم والملاحظات</translation>
        </message>
        <message>
            <source>“in quotation marks”   beginning*   -without</source>
            <translation>«بين علامتي اقتباس»   بداية*   -دون</translation>
        </message>
    </context>
    <context>
        <name>SectionsManager</name>
        <message>
            <source>A section is a part of the paper: Business, Sports. New adds one.</source>
            <translation>القسم جزء من الصحيفة: اقتصاد، رياضة. «جديد» يضيف قسمًا.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>عنوان الويب</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>نقل إلى أسفل (Alt+سهم لأسفل)</translation>
        </message>
        <message>
            <source>Move out (Alt+Left)</source>
            <translation>نقل إلى الخارج (Alt+سهم لليمين)</translation>
        </message>
        <message>
            <source>Move under the one above (Alt+Right)</source>
            <translation>نقل تحت الذي فوقه (Alt+سهم لليسار)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>نقل إلى أعلى (Alt+سهم لأعلى)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>New section</source>
            <translation>قسم جديد</translation>
        </message>
        <message>
            <source>New section {n}</source>
            <translation>قسم جديد {n}</translation>
        </message>
        <message>
            <source>No sections yet</source>
            <translation>لا أقسام بعد</translation>
        </message>
        <message>
            <source>None: at the top</source>
            <translation>لا شيء: في الأعلى</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove {name}? Its stories ({n}) go to {parent}.</source>
            <translation>أتريد إزالة {name}؟ تنتقل مقالاته ({n}) إلى {parent}.</translation>
        </message>
        <message>
            <source>Remove {name}? Its stories ({n}) stay, without a section.</source>
            <translation>أتريد إزالة {name}؟ تبقى مقالاته ({n}) بلا قسم.</translation>
        </message>
        <message>
            <source>Remove {name}? No story stands in it.</source>
            <translation>أتريد إزالة {name}؟ لا مقال فيه.</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>الأقسام</translation>
        </message>
        <message>
            <source>Stands under</source>
            <translation>يقع تحت</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>The order is that of the side bar and of your pages. A section with stories keeps its address.</source>
            <translation>هذا ترتيب الشريط الجانبي وصفحاتك. والقسم الذي فيه مقالات يحتفظ بعنوانه على الويب.</translation>
        </message>
        <message>
            <source>The sections under it move up.</source>
            <translation>تصعد الأقسام التي تحته.</translation>
        </message>
        <message>
            <source>{name} was moved.</source>
            <translation>نُقل {name}.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>أُزيل {name}.</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>صار اسم {old} الآن {new}.</translation>
        </message>
    </context>
    <context>
        <name>SendingWhole</name>
        <message>
            <source>Everybody who gets {name} can read {found}. Send it with that?</source>
            <translation>كل من يحصل على {name} يستطيع قراءة {found}. أتريد إرساله مع ذلك؟</translation>
        </message>
        <message>
            <source>Send it whole</source>
            <translation>إرسال كامل</translation>
        </message>
        <message>
            <source>The file of {name} says nothing of place, camera or owner, but may say more than is looked for here: its whole history. Send it with that?</source>
            <translation>لا يذكر ملف {name} شيئًا عن المكان أو الكاميرا أو المالك، لكنه قد يذكر أكثر مما يُبحث عنه هنا: سجله كله. أتريد إرساله مع ذلك؟</translation>
        </message>
        <message>
            <source>by which program: {said}</source>
            <translation>بأي برنامج: {said}</translation>
        </message>
        <message>
            <source>its serial number: {said}</source>
            <translation>رقمها التسلسلي: {said}</translation>
        </message>
        <message>
            <source>when: {said}</source>
            <translation>متى: {said}</translation>
        </message>
        <message>
            <source>where it was taken: {said}</source>
            <translation>أين التُقطت: {said}</translation>
        </message>
        <message>
            <source>whose it is: {said}</source>
            <translation>لمن هي: {said}</translation>
        </message>
        <message>
            <source>with which camera: {said}</source>
            <translation>بأي كاميرا: {said}</translation>
        </message>
        <message>
            <source>{name} is sent with all that its file says, from the next publish on.</source>
            <translation>يُرسل {name} مع كل ما يذكره ملفه، بدءًا من النشر التالي.</translation>
        </message>
        <message>
            <source>{name} is sent with caption, credit and copyright alone, from the next publish on.</source>
            <translation>يُرسل {name} مع شرح الصورة ومصدرها وحقوق النشر فقط، بدءًا من النشر التالي.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>المواقع</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>الكتابة</translation>
        </message>
        <message>
            <source>You and the paper</source>
            <translation>أنت والصحيفة</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
    </context>
    <context>
        <name>SideDialog</name>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>SigningIn</name>
        <message>
            <source>A sign-in came back that nothing here waits for.</source>
            <translation>عاد تسجيل دخول لا ينتظره شيء هنا.</translation>
        </message>
        <message>
            <source>Nothing was connected. Connect the site again; the password that was made there may be revoked.</source>
            <translation>لم يُربط شيء. اربط الموقع مجددًا؛ ويمكن إبطال كلمة المرور التي أُنشئت هناك.</translation>
        </message>
    </context>
    <context>
        <name>SiteForm</name>
        <message>
            <source>A photograph has {least} to {most} kB, or no limit. The number is as it was.</source>
            <translation>حجم الصورة الفوتوغرافية من {least} إلى {most} ك.ب، أو بلا حد. بقي العدد كما كان.</translation>
        </message>
        <message>
            <source>Kilobytes of a photograph</source>
            <translation>حجم الصورة بالكيلوبايت</translation>
        </message>
        <message>
            <source>Longest side of pictures</source>
            <translation>أطول ضلع للصور</translation>
        </message>
        <message>
            <source>No byline: by</source>
            <translation>بلا سطر كاتب: بقلم</translation>
        </message>
        <message>
            <source>No section: in</source>
            <translation>بلا قسم: في</translation>
        </message>
        <message>
            <source>Photographs go as WebP, which is smaller than JPEG</source>
            <translation>تُرسل الصور الفوتوغرافية بصيغة WebP، وهي أصغر من JPEG</translation>
        </message>
        <message>
            <source>Pictures up to</source>
            <translation>الصور حتى</translation>
        </message>
        <message>
            <source>Pull stories…</source>
            <translation>جلب المقالات…</translation>
        </message>
        <message>
            <source>Quality of photographs</source>
            <translation>جودة الصور الفوتوغرافية</translation>
        </message>
        <message>
            <source>Readers may not reply there, whatever the story says</source>
            <translation>لا يحق للقراء الرد هناك، مهما قال المقال</translation>
        </message>
        <message>
            <source>Sections and authors…</source>
            <translation>الأقسام والكُتّاب…</translation>
        </message>
        <message>
            <source>Send classic HTML instead of blocks, where a story is new there</source>
            <translation>إرسال HTML تقليدي بدل الكتل، حين يكون المقال جديدًا هناك</translation>
        </message>
        <message>
            <source>Stories without a byline</source>
            <translation>مقالات بلا سطر كاتب</translation>
        </message>
        <message>
            <source>Stories without a section</source>
            <translation>مقالات بلا قسم</translation>
        </message>
        <message>
            <source>The account that signs in</source>
            <translation>الحساب الذي يسجّل الدخول</translation>
        </message>
        <message>
            <source>The longest side is {least} to {most} pixels. The number is as it was.</source>
            <translation>أطول ضلع من {least} إلى {most} بكسل. بقي العدد كما كان.</translation>
        </message>
        <message>
            <source>The quality is {least} to {most}. The number is as it was.</source>
            <translation>الجودة من {least} إلى {most}. بقي العدد كما كان.</translation>
        </message>
        <message>
            <source>The site’s own default</source>
            <translation>الافتراضي في الموقع</translation>
        </message>
        <message>
            <source>What the account may not do there</source>
            <translation>ما لا يحق للحساب فعله هناك</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>بحد أقصى</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>ك.ب</translation>
        </message>
        <message>
            <source>pixels, quality</source>
            <translation>بكسل، الجودة</translation>
        </message>
    </context>
    <context>
        <name>SitesPage</name>
        <message>
            <source>A new story goes to the usual one; the arrow beside Publish offers the others.</source>
            <translation>يذهب المقال الجديد إلى الموقع المعتاد؛ والسهم بجانب «نشر» يعرض المواقع الأخرى.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>عنوان الويب</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>ربط موقع…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>How the pages of a folder look, and the preview while the site is the usual one</source>
            <translation>مظهر صفحات المجلد، والمعاينة ما دام هو الموقع المعتاد</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Make it the usual one</source>
            <translation>جعله المعتاد</translation>
        </message>
        <message>
            <source>No site yet. Connect one, and stories can go out.</source>
            <translation>لا موقع بعد. اربط موقعًا، فيمكن للمقالات أن تخرج.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>Open the folder for themes of your own</source>
            <translation>فتح مجلد السمات الخاصة بك</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove {site}? What is published there stays there; newsdesk forgets its password and which story is which post, and what waits for it in the outbox is not sent.</source>
            <translation>أتريد إزالة {site}؟ ما نُشر هناك يبقى هناك؛ وينسى newsdesk كلمة مروره وأي مقال يقابل أي تدوينة، وما ينتظره في صندوق الصادر لا يُرسل.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>تسجيل الدخول…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <source>Signing out of {site}…</source>
            <translation>جارٍ تسجيل الخروج من {site}…</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>المواقع</translation>
        </message>
        <message>
            <source>Tell me on the desktop when a story was sent or not, while I am in another program</source>
            <translation>إخباري على سطح المكتب بإرسال مقال أو عدمه، حين أكون في برنامج آخر</translation>
        </message>
        <message>
            <source>The password for {site} is forgotten here and revoked there. The next publish asks for one.</source>
            <translation>نُسيت كلمة مرور {site} هنا وأُبطلت هناك. ويطلب النشر التالي كلمة أخرى.</translation>
        </message>
        <message>
            <source>The password for {site} is forgotten here. The site was not told: revoke it there, in your profile.</source>
            <translation>نُسيت كلمة مرور {site} هنا. ولم يُبلّغ الموقع: أبطلها هناك، في ملفك الشخصي.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Themes of your own lie in {folder}.</source>
            <translation>توجد السمات الخاصة بك في {folder}.</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>معتاد</translation>
        </message>
        <message>
            <source>{account}, signed out</source>
            <translation>{account}، سُجّل الخروج</translation>
        </message>
        <message>
            <source>{site} was removed.</source>
            <translation>أُزيل {site}.</translation>
        </message>
    </context>
    <context>
        <name>SitesPopover</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
        <message numerus="yes">
            <source>Publish to %Ln sites</source>
            <translation>
                <numerusform>بلا مواقع للنشر</numerusform>
                <numerusform>نشر على موقع واحد</numerusform>
                <numerusform>نشر على موقعين</numerusform>
                <numerusform>نشر على %Ln مواقع</numerusform>
                <numerusform>نشر على %Ln موقعًا</numerusform>
                <numerusform>نشر على %Ln موقع</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish to several sites</source>
            <translation>نشر على عدة مواقع</translation>
        </message>
        <message>
            <source>The story keeps this choice.</source>
            <translation>يحتفظ المقال بهذا الاختيار.</translation>
        </message>
    </context>
    <context>
        <name>SlashMenu</name>
        <message>
            <source>Nothing of that name</source>
            <translation>لا شيء بهذا الاسم</translation>
        </message>
    </context>
    <context>
        <name>SnippetsDialog</name>
        <message>
            <source>A short word, no spaces</source>
            <translation>كلمة قصيرة، بلا مسافات</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>In the text, type the word and press Tab, or find it in the / menu.</source>
            <translation>في النص، اكتب الكلمة واضغط Tab، أو اعثر عليها في قائمة /.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>العبارات الجاهزة</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>What it stands for; Markdown works</source>
            <translation>ما تنوب عنه؛ ويعمل Markdown</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>الكلمة</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>It is kept as it is and cleaned for every view. Sites may strip parts of it.</source>
            <translation>يبقى كما هو ويُنظّف لكل عرض. وقد تُسقط المواقع أجزاء منه.</translation>
        </message>
        <message>
            <source>Raw HTML</source>
            <translation>HTML خام</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Markdown source</source>
            <translation>مصدر Markdown</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Add a file…</source>
            <translation>إضافة ملف…</translation>
        </message>
        <message>
            <source>Add a spelling dictionary</source>
            <translation>إضافة قاموس إملائي</translation>
        </message>
        <message>
            <source>Add to the desk’s words</source>
            <translation>إضافة إلى كلمات هيئة التحرير</translation>
        </message>
        <message>
            <source>Hunspell dictionary (*.dic)</source>
            <translation>قاموس Hunspell (*.dic)</translation>
        </message>
        <message>
            <source>Ignore in this article</source>
            <translation>تجاهل في هذا المقال</translation>
        </message>
        <message>
            <source>Looking for suggestions</source>
            <translation>جارٍ البحث عن اقتراحات</translation>
        </message>
        <message>
            <source>No spelling dictionary for {language} on this computer</source>
            <translation>لا قاموس إملائي لـ{language} على هذا الحاسوب</translation>
        </message>
        <message>
            <source>No suggestion</source>
            <translation>لا اقتراح</translation>
        </message>
        <message>
            <source>No word that the dictionary does not know</source>
            <translation>لا كلمة لا يعرفها القاموس</translation>
        </message>
        <message>
            <source>{file} lacks its .aff file beside it</source>
            <translation>ينقص {file} ملف .aff بجواره</translation>
        </message>
    </context>
    <context>
        <name>StageButton</name>
        <message>
            <source>Stage: {stage}</source>
            <translation>المرحلة: {stage}</translation>
        </message>
    </context>
    <context>
        <name>StageEntry</name>
        <message>
            <source>Who and when</source>
            <translation>من ومتى</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>بُدئ</translation>
        </message>
        <message>
            <source>no name given</source>
            <translation>لم يُذكر اسم</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Awaits review</source>
            <translation>بانتظار المراجعة</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>مصحّح</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>فكرة</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>قيد المراجعة</translation>
        </message>
        <message>
            <source>No byline</source>
            <translation>بلا سطر كاتب</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>بلا قسم</translation>
        </message>
        <message>
            <source>Not published</source>
            <translation>غير منشور</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>لم يُرسل</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>منشور</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>مجدول</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>غدًا</translation>
        </message>
        <message>
            <source>Waits to be sent</source>
            <translation>ينتظر الإرسال</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>changed on the site</source>
            <translation>تغيّر على الموقع</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>حُرّر منذ ذلك الحين</translation>
        </message>
        <message>
            <source>embargo {time}</source>
            <translation>حظر النشر {time}</translation>
        </message>
        <message>
            <source>in the outbox</source>
            <translation>في صندوق الصادر</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>يحتاج إليك</translation>
        </message>
        <message>
            <source>{n} TK</source>
            <translation>{n} TK</translation>
        </message>
        <message>
            <source>{n} d</source>
            <translation>{n} ي</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} س</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} د</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Steps</source>
            <translation>الخطوات</translation>
        </message>
    </context>
    <context>
        <name>StepModel</name>
        <message>
            <source>{step}: begun</source>
            <translation>{step}: بدأت</translation>
        </message>
        <message>
            <source>{step}: done</source>
            <translation>{step}: تمت</translation>
        </message>
        <message>
            <source>{step}: not done</source>
            <translation>{step}: لم تتم</translation>
        </message>
        <message>
            <source>{step}: to come</source>
            <translation>{step}: لم يحن دورها</translation>
        </message>
        <message>
            <source>{step}: under way</source>
            <translation>{step}: جارية</translation>
        </message>
    </context>
    <context>
        <name>StoreTrouble</name>
        <message>
            <source>Open another store…</source>
            <translation>فتح مخزن آخر…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>استعادة من نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Salvage the store…</source>
            <translation>إنقاذ المخزن…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
    </context>
    <context>
        <name>StoryEdit</name>
        <message>
            <source>Caption</source>
            <translation>شرح الصورة</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>شفرة</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>مصدر الصورة</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>عنوان فرعي</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>مقال</translation>
        </message>
        <message>
            <source>Title of the box</source>
            <translation>عنوان المربع</translation>
        </message>
        <message>
            <source>What the footnote says</source>
            <translation>نص الحاشية</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>من قاله</translation>
        </message>
        <message>
            <source>Write the story</source>
            <translation>اكتب المقال</translation>
        </message>
    </context>
    <context>
        <name>StoryMenu</name>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>قص</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>رابط…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>لصق كنص عادي</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>TableBar</name>
        <message>
            <source>Take the table out</source>
            <translation>إخراج الجدول</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>Align the column left</source>
            <translation>محاذاة العمود إلى اليسار</translation>
        </message>
        <message>
            <source>Align the column right</source>
            <translation>محاذاة العمود إلى اليمين</translation>
        </message>
        <message>
            <source>Caption of the table</source>
            <translation>شرح الجدول</translation>
        </message>
        <message>
            <source>Centre the column</source>
            <translation>توسيط العمود</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>عمود</translation>
        </message>
        <message>
            <source>Column before</source>
            <translation>عمود قبله</translation>
        </message>
        <message>
            <source>Column behind</source>
            <translation>عمود بعده</translation>
        </message>
        <message>
            <source>Delete the column</source>
            <translation>حذف العمود</translation>
        </message>
        <message>
            <source>Delete the row</source>
            <translation>حذف الصف</translation>
        </message>
        <message>
            <source>Header row</source>
            <translation>صف العناوين</translation>
        </message>
        <message>
            <source>Move the column left</source>
            <translation>نقل العمود إلى اليسار</translation>
        </message>
        <message>
            <source>Move the column right</source>
            <translation>نقل العمود إلى اليمين</translation>
        </message>
        <message>
            <source>Move the row down</source>
            <translation>نقل الصف إلى أسفل</translation>
        </message>
        <message>
            <source>Move the row up</source>
            <translation>نقل الصف إلى أعلى</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>صف</translation>
        </message>
        <message>
            <source>Row above</source>
            <translation>صف فوقه</translation>
        </message>
        <message>
            <source>Row below</source>
            <translation>صف تحته</translation>
        </message>
        <message>
            <source>Row {row}, column {column}</source>
            <translation>الصف {row}، العمود {column}</translation>
        </message>
        <message>
            <source>Take the table out</source>
            <translation>إخراج الجدول</translation>
        </message>
    </context>
    <context>
        <name>TagsManager</name>
        <message>
            <source>Give a story tags in its facts; they are kept in order here.</source>
            <translation>أعطِ المقال وسومًا في بياناته؛ وهنا تُرتّب.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>دمج</translation>
        </message>
        <message numerus="yes">
            <source>Merge %Ln tags</source>
            <translation>
                <numerusform>لا وسوم للدمج</numerusform>
                <numerusform>دمج وسم واحد</numerusform>
                <numerusform>دمج وسمين</numerusform>
                <numerusform>دمج %Ln وسوم</numerusform>
                <numerusform>دمج %Ln وسمًا</numerusform>
                <numerusform>دمج %Ln وسم</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>No tags yet</source>
            <translation>لا وسوم بعد</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Take {names} off all stories ({n})? The stories stay.</source>
            <translation>أتريد إزالة {names} من كل المقالات ({n})؟ المقالات باقية.</translation>
        </message>
        <message>
            <source>To merge tags, select several (Ctrl or Shift and a click) and say what they are called then.</source>
            <translation>لدمج الوسوم، حدد عدة منها (Ctrl أو Shift مع النقر) واكتب اسمها الجديد.</translation>
        </message>
        <message>
            <source>{names} are one tag now: {new}.</source>
            <translation>صارت {names} وسمًا واحدًا: {new}.</translation>
        </message>
        <message>
            <source>{names}: taken off all stories.</source>
            <translation>{names}: أُزيلت من كل المقالات.</translation>
        </message>
        <message>
            <source>{name} is there already. Make the two one tag?</source>
            <translation>{name} موجود من قبل. أتريد جعلهما وسمًا واحدًا؟</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>صار اسم {old} الآن {new}.</translation>
        </message>
    </context>
    <context>
        <name>TeaserPage</name>
        <message>
            <source>Arrows move it, with Alt they size it. It changes no pixel; WordPress cuts its lists itself.</source>
            <translation>الأسهم تحركها، ومع Alt تغيّر حجمها. لا يتغير أي بكسل؛ يقتص WordPress صور قوائمه بنفسه.</translation>
        </message>
        <message>
            <source>No part of its own</source>
            <translation>بلا اقتصاص خاص</translation>
        </message>
        <message>
            <source>What front page, sections and other stories show of it. The story’s own page shows all of it.</source>
            <translation>ما تعرضه منها الصفحة الرئيسية والأقسام والمقالات الأخرى. صفحة المقال نفسه تعرضها كاملة.</translation>
        </message>
    </context>
    <context>
        <name>TemplatesManager</name>
        <message>
            <source>A template is a story’s skeleton. New makes one.</source>
            <translation>القالب هيكل مقال. «جديد» ينشئ قالبًا.</translation>
        </message>
        <message>
            <source>As it was shipped</source>
            <translation>كما كان أصلًا</translation>
        </message>
        <message>
            <source>Begin a story</source>
            <translation>بدء مقال</translation>
        </message>
        <message>
            <source>Bring back the removed ones</source>
            <translation>استعادة القوالب المزالة</translation>
        </message>
        <message>
            <source>Divided by commas</source>
            <translation>تفصل بينها فواصل</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>العنوان الرئيسي</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>العنوان التمهيدي</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>الطول بالكلمات</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>قالب جديد</translation>
        </message>
        <message>
            <source>No templates</source>
            <translation>لا قوالب</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>المقدمة</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>القوالب</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>تغيّر</translation>
        </message>
        <message>
            <source>{name} is as it was shipped.</source>
            <translation>عاد {name} كما كان أصلًا.</translation>
        </message>
        <message>
            <source>{name} was changed.</source>
            <translation>تغيّر {name}.</translation>
        </message>
        <message>
            <source>{name} was removed. Stories made from it stay.</source>
            <translation>أُزيل {name}. والمقالات المنشأة منه باقية.</translation>
        </message>
    </context>
    <context>
        <name>TextColumn</name>
        <message>
            <source>Choose a story, or press Ctrl+N for a new one</source>
            <translation>اختر مقالًا، أو اضغط Ctrl+N لمقال جديد</translation>
        </message>
    </context>
    <context>
        <name>TileDelegate</name>
        <message>
            <source>No alternative text</source>
            <translation>بلا نص بديل</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Versions of the story</source>
            <translation>نسخ المقال</translation>
        </message>
    </context>
    <context>
        <name>TkList</name>
        <message>
            <source>Go to what is still to come</source>
            <translation>الانتقال إلى ما لم يكتمل بعد</translation>
        </message>
        <message>
            <source>Nothing is marked TK or [CHECK ...].</source>
            <translation>لا شيء عليه علامة TK أو [CHECK ...].</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
    </context>
    <context>
        <name>TkMark</name>
        <message>
            <source>List what is still to come</source>
            <translation>سرد ما لم يكتمل بعد</translation>
        </message>
        <message>
            <source>{n} TK</source>
            <translation>{n} TK</translation>
        </message>
        <message>
            <source>{n} TK, list them</source>
            <translation>{n} TK، سردها</translation>
        </message>
    </context>
    <context>
        <name>ToFile</name>
        <message>
            <source>Choose another folder, or write an .html file.</source>
            <translation>اختر مجلدًا آخر، أو اكتب ملف .html.</translation>
        </message>
        <message>
            <source>The story is untouched.</source>
            <translation>المقال لم يُمس.</translation>
        </message>
        <message>
            <source>{path} could not be written.</source>
            <translation>تعذرت كتابة {path}.</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Attribution</source>
            <translation>قائل الاقتباس</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>كتلة</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>عريض</translation>
        </message>
        <message>
            <source>Box title</source>
            <translation>عنوان المربع</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>قائمة نقطية</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>شرح الصورة</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>خلية</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>شفرة</translation>
        </message>
        <message>
            <source>Code in the line</source>
            <translation>شفرة داخل السطر</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>مصدر الصورة</translation>
        </message>
        <message>
            <source>Header cell</source>
            <translation>خلية عنوان</translation>
        </message>
        <message>
            <source>Heading 2</source>
            <translation>عنوان فرعي 2</translation>
        </message>
        <message>
            <source>Heading 3</source>
            <translation>عنوان فرعي 3</translation>
        </message>
        <message>
            <source>Heading 4</source>
            <translation>عنوان فرعي 4</translation>
        </message>
        <message>
            <source>Heading {level}</source>
            <translation>عنوان فرعي {level}</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>مائل</translation>
        </message>
        <message>
            <source>Kind of paragraph</source>
            <translation>نوع الفقرة</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>رابط</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>قائمة مرقمة</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>فقرة</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>يتوسطه خط</translation>
        </message>
        <message>
            <source>Subscript</source>
            <translation>منخفض</translation>
        </message>
        <message>
            <source>Superscript</source>
            <translation>مرتفع</translation>
        </message>
        <message>
            <source>To be checked (TK)</source>
            <translation>للتحقق (TK)</translation>
        </message>
        <message>
            <source>Tools for the text</source>
            <translation>أدوات النص</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>All menus</source>
            <translation>كل القوائم</translation>
        </message>
        <message>
            <source>All menus (F10)</source>
            <translation>كل القوائم (F10)</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>مقال جديد</translation>
        </message>
        <message>
            <source>Preview and facts</source>
            <translation>المعاينة والبيانات</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>الشريط الجانبي</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Connect the site…</source>
            <translation>ربط الموقع…</translation>
        </message>
        <message>
            <source>See what changed…</source>
            <translation>عرض ما تغيّر…</translation>
        </message>
    </context>
    <context>
        <name>UndoOffer</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>UnsavedDialog</name>
        <message>
            <source>Close newsdesk</source>
            <translation>إغلاق newsdesk</translation>
        </message>
        <message>
            <source>Copy the text, then close</source>
            <translation>نسخ النص ثم الإغلاق</translation>
        </message>
        <message>
            <source>Paste it into another program first, and close newsdesk then: on some systems the clipboard is emptied when the program that filled it ends.</source>
            <translation>الصقه في برنامج آخر أولًا، ثم أغلق newsdesk: ففي بعض الأنظمة تُفرغ الحافظة حين ينتهي البرنامج الذي ملأها.</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>البقاء</translation>
        </message>
        <message>
            <source>The story is not saved</source>
            <translation>المقال غير محفوظ</translation>
        </message>
        <message>
            <source>The text is on the clipboard.</source>
            <translation>النص في الحافظة.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>It makes newsdesk known as the program for “newsdesk:” links, for your account on this computer.</source>
            <translation>يُسجّل newsdesk برنامجًا لروابط «newsdesk:»، لحسابك على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Let the browser bring you back here</source>
            <translation>السماح للمتصفح بإعادتك إلى هنا</translation>
        </message>
        <message>
            <source>Sign in with the browser (recommended)</source>
            <translation>تسجيل الدخول بالمتصفح (موصى به)</translation>
        </message>
        <message>
            <source>Type a name and an application password</source>
            <translation>كتابة اسم وكلمة مرور تطبيق</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Connect a site</source>
            <translation>ربط موقع</translation>
        </message>
        <message>
            <source>Ctrl+N, and the caret is in the headline</source>
            <translation>Ctrl+N، فيكون المؤشر في العنوان الرئيسي</translation>
        </message>
        <message>
            <source>Everything is kept on this computer. Nothing goes anywhere until you press Publish.</source>
            <translation>كل شيء محفوظ على هذا الحاسوب. ولا يذهب شيء إلى أي مكان حتى تضغط «نشر».</translation>
        </message>
        <message>
            <source>Headline, dateline, text are found</source>
            <translation>يُعثر على العنوان الرئيسي وسطر المكان والنص</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Look around in a sample newsroom first</source>
            <translation>جولة أولًا في غرفة أخبار نموذجية</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>مقال جديد</translation>
        </message>
        <message>
            <source>Paste wire copy</source>
            <translation>لصق مادة وكالة</translation>
        </message>
        <message>
            <source>Word, Markdown, HTML, plain text</source>
            <translation>Word وMarkdown وHTML ونص عادي</translation>
        </message>
        <message>
            <source>WordPress. A folder is set up already</source>
            <translation>WordPress. وهناك مجلد مُعدّ من قبل</translation>
        </message>
        <message>
            <source>Write your first story</source>
            <translation>اكتب مقالك الأول</translation>
        </message>
    </context>
    <context>
        <name>WidthBar</name>
        <message>
            <source>Desktop</source>
            <translation>حاسوب مكتبي</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>هاتف</translation>
        </message>
        <message>
            <source>Tablet</source>
            <translation>جهاز لوحي</translation>
        </message>
        <message>
            <source>{name}, {pixels} px wide</source>
            <translation>{name}، بعرض {pixels} px</translation>
        </message>
        <message>
            <source>{pixels} px</source>
            <translation>{pixels} px</translation>
        </message>
    </context>
    <context>
        <name>WireTaker</name>
        <message>
            <source>Taken from the wire copy: {parts}</source>
            <translation>أُخذ من مادة الوكالة: {parts}</translation>
        </message>
        <message>
            <source>byline {names}</source>
            <translation>سطر الكاتب {names}</translation>
        </message>
        <message>
            <source>dateline {dateline}</source>
            <translation>سطر المكان {dateline}</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>العنوان الرئيسي</translation>
        </message>
        <message>
            <source>standfirst</source>
            <translation>المقدمة</translation>
        </message>
    </context>
    <context>
        <name>Workflow</name>
        <message numerus="yes">
            <source>%Ln stories were removed.</source>
            <translation>
                <numerusform>لم يُزل أي مقال.</numerusform>
                <numerusform>أُزيل مقال واحد.</numerusform>
                <numerusform>أُزيل مقالان.</numerusform>
                <numerusform>أُزيلت %Ln مقالات.</numerusform>
                <numerusform>أُزيل %Ln مقالًا.</numerusform>
                <numerusform>أُزيل %Ln مقال.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%Ln كلمات</numerusform>
                <numerusform>%Ln كلمة</numerusform>
                <numerusform>%Ln كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit templates…</source>
            <translation>تحرير القوالب…</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>إفراغ سلة المهملات</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>قالب جديد</translation>
        </message>
        <message>
            <source>One story was removed.</source>
            <translation>أُزيل مقال واحد.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln stories for ever?</source>
            <translation>
                <numerusform>لا مقالات لإزالتها.</numerusform>
                <numerusform>أتريد إزالة مقال واحد نهائيًا؟</numerusform>
                <numerusform>أتريد إزالة مقالين نهائيًا؟</numerusform>
                <numerusform>أتريد إزالة %Ln مقالات نهائيًا؟</numerusform>
                <numerusform>أتريد إزالة %Ln مقالًا نهائيًا؟</numerusform>
                <numerusform>أتريد إزالة %Ln مقال نهائيًا؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove for ever</source>
            <translation>حذف نهائي</translation>
        </message>
        <message>
            <source>Remove one story for ever?</source>
            <translation>أتريد إزالة مقال واحد نهائيًا؟</translation>
        </message>
        <message>
            <source>The text, the notes and the history go, and nothing brings them back.</source>
            <translation>يذهب النص والملاحظات وسجل النسخ، ولا شيء يعيدها.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>سلة المهملات فارغة.</translation>
        </message>
        <message>
            <source>What stands on a site stays there.</source>
            <translation>ما هو على موقع يبقى هناك.</translation>
        </message>
        <message>
            <source>What stands on a site stays there. Left alone, a story goes by itself 30 days after it was thrown away.</source>
            <translation>ما على موقع يبقى هناك. وإن تُرك المقال، زال من تلقاء نفسه بعد ٣٠ يومًا من إلقائه.</translation>
        </message>
        <message>
            <source>Which kind of story?</source>
            <translation>أي نوع من المقالات؟</translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message>
            <source>A dictionary is two files of one name, .dic and .aff; put them into one folder.</source>
            <translation>القاموس ملفان باسم واحد، بالنهايتين .dic و .aff؛ ضعهما في مجلد واحد.</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>إضافة ملف…</translation>
        </message>
        <message>
            <source>Add a spelling dictionary</source>
            <translation>إضافة قاموس إملائي</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>التدقيق الإملائي</translation>
        </message>
        <message>
            <source>Hunspell dictionary (*.dic)</source>
            <translation>قاموس Hunspell (*.dic)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>New stories</source>
            <translation>المقالات الجديدة</translation>
        </message>
        <message>
            <source>No file was added</source>
            <translation>لم يُضف ملف</translation>
        </message>
        <message>
            <source>People read between {least} and {most} words a minute. The number is as it was.</source>
            <translation>يقرأ الناس بين {least} و{most} كلمة في الدقيقة. بقي العدد كما كان.</translation>
        </message>
        <message>
            <source>Phrases by a short word and Tab</source>
            <translation>عبارات بكلمة قصيرة ثم Tab</translation>
        </message>
        <message>
            <source>Readers read</source>
            <translation>سرعة القراء</translation>
        </message>
        <message>
            <source>Smart quotes and dashes, by the story’s language</source>
            <translation>علامات اقتباس وشرطات طباعية، بحسب لغة المقال</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>عبارات جاهزة…</translation>
        </message>
        <message>
            <source>Spelling dictionaries</source>
            <translation>القواميس الإملائية</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>The dictionaries are as they were.</source>
            <translation>القواميس كما كانت.</translation>
        </message>
        <message>
            <source>The dictionary is used no more. Its file stays where it is.</source>
            <translation>لم يعد القاموس مستخدمًا. وملفه يبقى مكانه.</translation>
        </message>
        <message>
            <source>Those of this computer are found by themselves; files that you add here come first.</source>
            <translation>يُعثر على قواميس هذا الحاسوب تلقائيًا؛ والملفات التي تضيفها هنا لها الأولوية.</translation>
        </message>
        <message>
            <source>While you type</source>
            <translation>أثناء الكتابة</translation>
        </message>
        <message>
            <source>Words per minute</source>
            <translation>الكلمات في الدقيقة</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>لم يعد موجودًا</translation>
        </message>
        <message>
            <source>words a minute, for the reading time here and on your pages</source>
            <translation>كلمة في الدقيقة، لحساب وقت القراءة هنا وفي صفحاتك</translation>
        </message>
        <message>
            <source>{name} has no .aff file beside it.</source>
            <translation>ليس بجوار {name} ملف .aff.</translation>
        </message>
    </context>
    <context>
        <name>Zoom</name>
        <message>
            <source>Zoom {n} %</source>
            <translation>التكبير {n} %</translation>
        </message>
    </context>
    <context>
        <name>_Optional</name>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
    </context>
    <context>
        <name>_Panel</name>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Nothing of that name</source>
            <translation>لا شيء بهذا الاسم</translation>
        </message>
    </context>
    <context>
        <name>_View</name>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
    </context>
</TS>
