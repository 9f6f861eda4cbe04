<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
    <context>
        <name>AboutAuthors</name>
        <message>
            <source>A line or two for readers</source>
            <translation>قارئین کے لیے ایک دو سطریں</translation>
        </message>
        <message>
            <source>About {name}</source>
            <translation>{name} کے بارے میں</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About newsdesk</source>
            <translation>newsdesk کے بارے میں</translation>
        </message>
        <message>
            <source>Add a spelling dictionary…</source>
            <translation>ہجے کی لغت شامل کریں…</translation>
        </message>
        <message>
            <source>Add tags to the selected stories…</source>
            <translation>منتخب خبروں میں ٹیگ شامل کریں…</translation>
        </message>
        <message>
            <source>All commands…</source>
            <translation>تمام کمانڈز…</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>تمام کلیدیں</translation>
        </message>
        <message>
            <source>Authors…</source>
            <translation>مصنفین…</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>جلی</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>نقطہ دار فہرست</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>ہجے جانچیں</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کوڈ</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>سائٹ جوڑیں…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نقل کریں</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>کاٹیں</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>گہرا</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>ڈیسک</translation>
        </message>
        <message>
            <source>Dim other paragraphs</source>
            <translation>دوسرے پیراگراف مدھم کریں</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودہ</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>نقل بنائیں</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>ترمیم</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>ردی خالی کریں…</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>سب کچھ برآمد کریں…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>برآمد کریں…</translation>
        </message>
        <message>
            <source>Fetch its pictures from the site</source>
            <translation>سائٹ سے اس کی تصاویر لائیں</translation>
        </message>
        <message>
            <source>Fetch the card of the embed</source>
            <translation>ایمبیڈ کا کارڈ لائیں</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>اگلا تلاش کریں</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>پچھلا تلاش کریں</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>تلاش کریں…</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>فالو اپ</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>فارمیٹ</translation>
        </message>
        <message>
            <source>Go to heading…</source>
            <translation>عنوان پر جائیں…</translation>
        </message>
        <message>
            <source>Go to story…</source>
            <translation>خبر پر جائیں…</translation>
        </message>
        <message>
            <source>Go to the tools</source>
            <translation>اوزار پر جائیں</translation>
        </message>
        <message>
            <source>Hand in for review…</source>
            <translation>جائزے کے لیے دیں…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>حوالے کریں…</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>عنوانات</translation>
        </message>
        <message>
            <source>Headings by byline</source>
            <translation>بائی لائن کے مطابق عنوانات</translation>
        </message>
        <message>
            <source>Headings by day</source>
            <translation>دن کے مطابق عنوانات</translation>
        </message>
        <message>
            <source>Headings by section</source>
            <translation>شعبے کے مطابق عنوانات</translation>
        </message>
        <message>
            <source>Headings by stage</source>
            <translation>مرحلے کے مطابق عنوانات</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مدد</translation>
        </message>
        <message>
            <source>History of the story</source>
            <translation>خبر کی تاریخ</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>خیال</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>درآمد کریں…</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>زیرِ جائزہ</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>داخل کریں</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>ترچھا</translation>
        </message>
        <message>
            <source>Keep this search…</source>
            <translation>یہ تلاش محفوظ رکھیں…</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>بڑا متن</translation>
        </message>
        <message>
            <source>Length target…</source>
            <translation>طوالت کا ہدف…</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ہلکا</translation>
        </message>
        <message>
            <source>Light or dark as the system</source>
            <translation>سسٹم کے مطابق ہلکا یا گہرا</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>لنک…</translation>
        </message>
        <message>
            <source>List</source>
            <translation>فہرست</translation>
        </message>
        <message>
            <source>List as cards</source>
            <translation>فہرست کارڈوں میں</translation>
        </message>
        <message>
            <source>List with columns</source>
            <translation>فہرست کالموں میں</translation>
        </message>
        <message>
            <source>Make a template of it…</source>
            <translation>اس سے سانچہ بنائیں…</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>رہنما کتاب</translation>
        </message>
        <message>
            <source>Margin note…</source>
            <translation>حاشیے کا نوٹ…</translation>
        </message>
        <message>
            <source>Mark to be checked (TK)</source>
            <translation>جانچ کے لیے نشان (TK)</translation>
        </message>
        <message>
            <source>Markdown source</source>
            <translation>Markdown ماخذ</translation>
        </message>
        <message>
            <source>Media library…</source>
            <translation>میڈیا لائبریری…</translation>
        </message>
        <message>
            <source>Move block down</source>
            <translation>بلاک نیچے لے جائیں</translation>
        </message>
        <message>
            <source>Move block up</source>
            <translation>بلاک اوپر لے جائیں</translation>
        </message>
        <message>
            <source>Move the selected stories to the trash</source>
            <translation>منتخب خبریں ردی میں ڈالیں</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>ردی میں ڈالیں</translation>
        </message>
        <message>
            <source>Name, agency and language…</source>
            <translation>نام، ایجنسی اور زبان…</translation>
        </message>
        <message>
            <source>New from template…</source>
            <translation>سانچے سے نئی…</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>نئی خبر</translation>
        </message>
        <message>
            <source>New story from wire copy</source>
            <translation>ایجنسی کی خبر سے نئی خبر</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>اگلا خانہ</translation>
        </message>
        <message>
            <source>Next spelling error</source>
            <translation>ہجے کی اگلی غلطی</translation>
        </message>
        <message>
            <source>No headings in the list</source>
            <translation>فہرست میں عنوانات نہیں</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>نمبر دار فہرست</translation>
        </message>
        <message>
            <source>Only the text</source>
            <translation>صرف متن</translation>
        </message>
        <message>
            <source>Open a hand-over file…</source>
            <translation>حوالگی کی فائل کھولیں…</translation>
        </message>
        <message>
            <source>Open another store…</source>
            <translation>دوسرا ذخیرہ کھولیں…</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>ترتیب</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>ارسال خانہ</translation>
        </message>
        <message>
            <source>Outbox in its own window…</source>
            <translation>ارسال خانہ الگ کھڑکی میں…</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>پیراگراف</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>چسپاں کریں</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>سادہ متن کے طور پر چسپاں کریں</translation>
        </message>
        <message>
            <source>Pause all sending</source>
            <translation>تمام ارسال روکیں</translation>
        </message>
        <message>
            <source>Preview and facts</source>
            <translation>پیش منظر اور کوائف</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>پچھلا خانہ</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>چھاپیں…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>شائع کریں</translation>
        </message>
        <message>
            <source>Publish a correction…</source>
            <translation>تصحیح شائع کریں…</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>اشاعت</translation>
        </message>
        <message>
            <source>Pull from a site…</source>
            <translation>سائٹ سے کھینچیں…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>بند کریں</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>تیار</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>دوبارہ کریں</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>بدلیں…</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>بیک اپ سے بحال کریں…</translation>
        </message>
        <message>
            <source>Sample newsroom</source>
            <translation>نمونے کا نیوز روم</translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation>خبریں تلاش کریں</translation>
        </message>
        <message>
            <source>Section of the selected stories…</source>
            <translation>منتخب خبروں کا شعبہ…</translation>
        </message>
        <message>
            <source>Sections…</source>
            <translation>شعبے…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>سب منتخب کریں</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>ترتیبات…</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>پہلو کی پٹی</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>چھوٹا عنوان</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>چھوٹا متن</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>سب سے چھوٹا عنوان</translation>
        </message>
        <message>
            <source>Smart quotes and dashes</source>
            <translation>درست واوین اور ڈیش</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>ٹکڑے…</translation>
        </message>
        <message>
            <source>Sort by beginning</source>
            <translation>آغاز کے مطابق ترتیب</translation>
        </message>
        <message>
            <source>Sort by byline</source>
            <translation>بائی لائن کے مطابق ترتیب</translation>
        </message>
        <message>
            <source>Sort by headline</source>
            <translation>سرخی کے مطابق ترتیب</translation>
        </message>
        <message>
            <source>Sort by last change</source>
            <translation>آخری تبدیلی کے مطابق ترتیب</translation>
        </message>
        <message>
            <source>Sort by section</source>
            <translation>شعبے کے مطابق ترتیب</translation>
        </message>
        <message>
            <source>Sort by stage</source>
            <translation>مرحلے کے مطابق ترتیب</translation>
        </message>
        <message>
            <source>Sort by words</source>
            <translation>الفاظ کے مطابق ترتیب</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>مرحلہ</translation>
        </message>
        <message>
            <source>Stage of the selected stories…</source>
            <translation>منتخب خبروں کا مرحلہ…</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>خبر</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>کٹا ہوا</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>ٹیگ…</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>ردی سے نکالیں</translation>
        </message>
        <message>
            <source>Take tags off the selected stories…</source>
            <translation>منتخب خبروں سے ٹیگ ہٹائیں…</translation>
        </message>
        <message>
            <source>Take the selected stories out of the trash</source>
            <translation>منتخب خبریں ردی سے نکالیں</translation>
        </message>
        <message>
            <source>Templates…</source>
            <translation>سانچے…</translation>
        </message>
        <message>
            <source>Text at its own size</source>
            <translation>متن اپنے سائز میں</translation>
        </message>
        <message>
            <source>This computer…</source>
            <translation>یہ کمپیوٹر…</translation>
        </message>
        <message>
            <source>Typewriter scrolling</source>
            <translation>ٹائپ رائٹر اسکرول</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>واپس لیں</translation>
        </message>
        <message>
            <source>Unpublish…</source>
            <translation>اشاعت واپس لیں…</translation>
        </message>
        <message>
            <source>View</source>
            <translation>منظر</translation>
        </message>
        <message>
            <source>What is still to come (TK)…</source>
            <translation>جو ابھی آنا ہے (TK)…</translation>
        </message>
    </context>
    <context>
        <name>ArticleList</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln خبریں</numerusform>
                <numerusform>%Ln خبریں</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 خبر</translation>
        </message>
        <message>
            <source>A story stays here for 30 days; then it goes for ever.</source>
            <translation>خبر یہاں 30 دن رہتی ہے، پھر ہمیشہ کے لیے چلی جاتی ہے۔</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>بہترین پہلے</translation>
        </message>
        <message>
            <source>More than {stories}</source>
            <translation>{stories} سے زیادہ</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>تازہ ترین پہلے</translation>
        </message>
        <message>
            <source>No stories here</source>
            <translation>یہاں کوئی خبر نہیں</translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation>ابھی کوئی خبر نہیں</translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation>خبریں تلاش کریں</translation>
        </message>
        <message>
            <source>Search stories by any of their words</source>
            <translation>خبریں کسی بھی لفظ سے تلاش کریں</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>خبریں</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>ردی خالی ہے</translation>
        </message>
        <message>
            <source>{n} of {total} selected</source>
            <translation>{total} میں سے {n} منتخب</translation>
        </message>
    </context>
    <context>
        <name>ArticleModel</name>
        <message>
            <source>By: </source>
            <translation>از: </translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>ابھی کوئی سرخی نہیں</translation>
        </message>
        <message>
            <source>Notes: </source>
            <translation>نوٹ: </translation>
        </message>
        <message>
            <source>Tags: </source>
            <translation>ٹیگ: </translation>
        </message>
        <message>
            <source>{n} stories</source>
            <translation>{n} خبریں</translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
    </context>
    <context>
        <name>AuthorsManager</name>
        <message>
            <source>A line or two for readers</source>
            <translation>قارئین کے لیے ایک دو سطریں</translation>
        </message>
        <message>
            <source>All stories of {old} ({n}) get the name of {new}, and {old} goes. This cannot be undone.</source>
            <translation>{old} کی تمام خبروں ({n}) پر {new} کا نام آئے گا اور {old} ہٹ جائے گا۔ یہ واپس نہیں لیا جا سکتا۔</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>مصنفین</translation>
        </message>
        <message>
            <source>Biography</source>
            <translation>تعارف</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>تصویر منتخب کریں</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>تصویر منتخب کریں…</translation>
        </message>
        <message>
            <source>Everybody in a byline stands here. New adds somebody.</source>
            <translation>بائی لائن میں آنے والا ہر شخص یہاں ہے۔ «نیا» کسی کو شامل کرتا ہے۔</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>ضم کریں</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>New author</source>
            <translation>نیا مصنف</translation>
        </message>
        <message>
            <source>New author {n}</source>
            <translation>نیا مصنف {n}</translation>
        </message>
        <message>
            <source>No authors yet</source>
            <translation>ابھی کوئی مصنف نہیں</translation>
        </message>
        <message>
            <source>Nobody else</source>
            <translation>کوئی اور نہیں</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>تصویر</translation>
        </message>
        <message>
            <source>Picture and biography stand in the author’s box under each of their stories.</source>
            <translation>تصویر اور تعارف ان کی ہر خبر کے نیچے مصنف کے خانے میں ہوتے ہیں۔</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>تصاویر ({kinds})</translation>
        </message>
        <message>
            <source>Same person as</source>
            <translation>وہی شخص جو</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>خبریں</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>ہٹا دیں</translation>
        </message>
        <message>
            <source>{name} was changed.</source>
            <translation>{name} بدل دیا گیا۔</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name} ہٹا دیا گیا۔</translation>
        </message>
        <message>
            <source>{old} and {new} are one person now.</source>
            <translation>{old} اور {new} اب ایک شخص ہیں۔</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln خبریں</numerusform>
                <numerusform>%Ln خبریں</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder with backups</source>
            <translation>بیک اپ والا فولڈر</translation>
        </message>
        <message>
            <source>All stories will be as they were then. The store of now is not lost: it stays in its folder under a new name. Nothing that waited in the outbox then is sent by itself.</source>
            <translation>تمام خبریں ویسی ہوں گی جیسی تب تھیں۔ موجودہ ذخیرہ ضائع نہیں ہوتا: وہ اپنے فولڈر میں نئے نام سے رہتا ہے۔ جو تب ارسال خانے میں منتظر تھا وہ خود نہیں جاتا۔</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>بیک اپ</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>بیک اپ…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بند کریں</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>رپورٹ نقل کریں</translation>
        </message>
        <message>
            <source>How newsdesk ended</source>
            <translation>newsdesk کیسے بند ہوا</translation>
        </message>
        <message>
            <source>It holds no words of a story and no passwords. It goes nowhere unless you send it.</source>
            <translation>اس میں خبر کے الفاظ یا پاس ورڈ نہیں۔ آپ بھیجیں تب ہی کہیں جاتی ہے۔</translation>
        </message>
        <message>
            <source>It opens again by itself.</source>
            <translation>یہ خود دوبارہ کھلتا ہے۔</translation>
        </message>
        <message>
            <source>Look in another folder…</source>
            <translation>دوسرے فولڈر میں دیکھیں…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>دیکھ رہا ہے…</translation>
        </message>
        <message>
            <source>No backup is there. newsdesk makes one a day while it is open.</source>
            <translation>وہاں کوئی بیک اپ نہیں۔ newsdesk کھلا ہو تو دن میں ایک بناتا ہے۔</translation>
        </message>
        <message>
            <source>One story</source>
            <translation>ایک خبر</translation>
        </message>
        <message>
            <source>Recovered: everything up to {time}</source>
            <translation>بحال: {time} تک سب کچھ</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>رپورٹ</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>بحال کریں</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>بیک اپ سے بحال کریں</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>رپورٹ دکھائیں</translation>
        </message>
        <message>
            <source>The backup of {when} is back.</source>
            <translation>{when} کا بیک اپ واپس آ گیا۔</translation>
        </message>
        <message>
            <source>The store is exchanged…</source>
            <translation>ذخیرہ بدلا جا رہا ہے…</translation>
        </message>
        <message>
            <source>The store of before is back.</source>
            <translation>پہلے والا ذخیرہ واپس آ گیا ہے۔</translation>
        </message>
        <message>
            <source>The store of before is kept as {name}.</source>
            <translation>پہلے کا ذخیرہ {name} کے نام سے محفوظ ہے۔</translation>
        </message>
        <message>
            <source>The story opens where you were.</source>
            <translation>خبر وہیں کھلے گی جہاں آپ تھے۔</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>واپس لیں</translation>
        </message>
        <message>
            <source>What was there until now is kept as {name}.</source>
            <translation>اب تک جو یہاں تھا وہ {name} کے نام سے محفوظ ہے۔</translation>
        </message>
        <message>
            <source>Which backup should come back?</source>
            <translation>کون سا بیک اپ واپس آئے؟</translation>
        </message>
        <message>
            <source>newsdesk ended unexpectedly</source>
            <translation>newsdesk غیر متوقع طور پر بند ہو گیا</translation>
        </message>
        <message>
            <source>newsdesk ended unexpectedly at {time}</source>
            <translation>newsdesk {time} پر غیر متوقع طور پر بند ہو گیا</translation>
        </message>
        <message>
            <source>newsdesk was ended before it could close. The story opens where you were.</source>
            <translation>newsdesk بند ہونے سے پہلے ختم کر دیا گیا۔ خبر وہیں کھلے گی جہاں آپ تھے۔</translation>
        </message>
        <message>
            <source>{ended}; all stories are as they were saved.</source>
            <translation>{ended}؛ تمام خبریں محفوظ کردہ حالت میں ہیں۔</translation>
        </message>
        <message>
            <source>{ended}; everything up to {time} is there.</source>
            <translation>{ended}؛ {time} تک سب کچھ موجود ہے۔</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Back beside the store</source>
            <translation>واپس ذخیرے کے ساتھ</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>ابھی بیک اپ بنائیں</translation>
        </message>
        <message>
            <source>Backed up: {stories}, {size}.</source>
            <translation>بیک اپ ہو گیا: {stories}، {size}۔</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>بیک اپ</translation>
        </message>
        <message>
            <source>Backups go there from now on. Those made before stay where they are.</source>
            <translation>اب سے بیک اپ وہاں جائیں گے۔ پہلے والے وہیں رہیں گے۔</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>دوسرا فولڈر منتخب کریں…</translation>
        </message>
        <message>
            <source>No backup yet. The first is made soon after the start.</source>
            <translation>ابھی کوئی بیک اپ نہیں۔ پہلا آغاز کے کچھ دیر بعد بنے گا۔</translation>
        </message>
        <message>
            <source>One a day is kept for seven days and one a week for eight weeks, with their pictures and files.</source>
            <translation>روز کا ایک سات دن اور ہفتے کا ایک آٹھ ہفتے رکھا جاتا ہے، تصاویر اور فائلوں سمیت۔</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>بیک اپ کی پیش رفت</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>بیک اپ سے بحال کریں…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>فولڈر دکھائیں</translation>
        </message>
        <message>
            <source>Where backups go</source>
            <translation>بیک اپ کی جگہ</translation>
        </message>
    </context>
    <context>
        <name>BlockMenu</name>
        <message>
            <source>Block</source>
            <translation>بلاک</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>نقطہ دار فہرست</translation>
        </message>
        <message>
            <source>Code block</source>
            <translation>کوڈ بلاک</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نقل کریں</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف کریں</translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation>حقائق کا خانہ</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>نیچے لے جائیں</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>اوپر لے جائیں</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>نمبر دار فہرست</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>پیراگراف</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>نمایاں اقتباس</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>چھوٹا عنوان</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>سب سے چھوٹا عنوان</translation>
        </message>
        <message>
            <source>Turn into</source>
            <translation>میں بدلیں</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln خبریں</numerusform>
                <numerusform>%Ln خبریں</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 خبر</translation>
        </message>
        <message>
            <source>Add tags…</source>
            <translation>ٹیگ شامل کریں…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>برآمد کریں…</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>ردی میں ڈالیں</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>کوئی شعبہ نہیں</translation>
        </message>
        <message>
            <source>No story is selected in the list.</source>
            <translation>فہرست میں کوئی خبر منتخب نہیں۔</translation>
        </message>
        <message>
            <source>Nothing had to be changed.</source>
            <translation>کچھ بدلنے کی ضرورت نہ تھی۔</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>کھولیں</translation>
        </message>
        <message>
            <source>Remove for ever…</source>
            <translation>ہمیشہ کے لیے ہٹائیں…</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>شعبہ</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>مرحلہ</translation>
        </message>
        <message>
            <source>Tags to add</source>
            <translation>شامل کرنے کے ٹیگ</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>ردی سے نکالیں</translation>
        </message>
        <message>
            <source>Take tags off…</source>
            <translation>ٹیگ ہٹائیں…</translation>
        </message>
        <message>
            <source>These stories have no tags.</source>
            <translation>ان خبروں کے ٹیگ نہیں۔</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>واپس لیں</translation>
        </message>
        <message>
            <source>Which section?</source>
            <translation>کون سا شعبہ؟</translation>
        </message>
        <message>
            <source>Which stage?</source>
            <translation>کون سا مرحلہ؟</translation>
        </message>
        <message>
            <source>Which tag goes?</source>
            <translation>کون سا ٹیگ ہٹے؟</translation>
        </message>
        <message>
            <source>Words, divided by commas</source>
            <translation>الفاظ، کوما سے الگ</translation>
        </message>
        <message>
            <source>{stories} got tags</source>
            <translation>{stories} کو ٹیگ ملے</translation>
        </message>
        <message>
            <source>{stories} in the trash</source>
            <translation>{stories} ردی میں</translation>
        </message>
        <message>
            <source>{stories} lost a tag</source>
            <translation>{stories} سے ایک ٹیگ ہٹا</translation>
        </message>
        <message>
            <source>{stories} out of the trash</source>
            <translation>{stories} ردی سے باہر</translation>
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
            <translation>تصویر</translation>
        </message>
    </context>
    <context>
        <name>CardBar</name>
        <message>
            <source>Address</source>
            <translation>پتا</translation>
        </message>
        <message>
            <source>Address…</source>
            <translation>پتا…</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>کیپشن</translation>
        </message>
        <message>
            <source>Caption…</source>
            <translation>کیپشن…</translation>
        </message>
        <message>
            <source>Edit pictures…</source>
            <translation>تصاویر میں ترمیم…</translation>
        </message>
        <message>
            <source>Edit source…</source>
            <translation>ماخذ میں ترمیم…</translation>
        </message>
        <message>
            <source>Embed a link</source>
            <translation>لنک ایمبیڈ کریں</translation>
        </message>
        <message>
            <source>Fetch anew</source>
            <translation>نئے سرے سے لائیں</translation>
        </message>
        <message>
            <source>Fetch its card</source>
            <translation>اس کا کارڈ لائیں</translation>
        </message>
        <message>
            <source>No card</source>
            <translation>کارڈ نہیں</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>کھولیں</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>بدلیں…</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>الگ الگ کریں</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>نکال دیں</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>Title and picture, once, from the page itself</source>
            <translation>عنوان اور تصویر، ایک بار، خود صفحے سے</translation>
        </message>
        <message>
            <source>Title…</source>
            <translation>عنوان…</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Box: {title}</source>
            <translation>خانہ: {title}</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کوڈ</translation>
        </message>
        <message>
            <source>Embedded page</source>
            <translation>ایمبیڈ صفحہ</translation>
        </message>
        <message>
            <source>File to download</source>
            <translation>ڈاؤن لوڈ کی فائل</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>فلم</translation>
        </message>
        <message>
            <source>Footnote {name}</source>
            <translation>فٹ نوٹ {name}</translation>
        </message>
        <message>
            <source>Kept as it is</source>
            <translation>جوں کا توں رکھا گیا</translation>
        </message>
        <message>
            <source>Raw HTML, kept as it is</source>
            <translation>خام HTML، جوں کا توں</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>لکیر</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>آواز</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{fact}: none yet</source>
            <translation>{fact}: ابھی کچھ نہیں</translation>
        </message>
    </context>
    <context>
        <name>ChipsField</name>
        <message>
            <source>Remove {word}</source>
            <translation>{word} ہٹائیں</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>Copy</source>
            <translation>نقل کریں</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>کاٹیں</translation>
        </message>
        <message>
            <source>Empty the cells</source>
            <translation>خانے خالی کریں</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>چسپاں کریں</translation>
        </message>
        <message>
            <source>{rows} by {columns} cells selected</source>
            <translation>{rows} قطار × {columns} کالم خانے منتخب</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message numerus="yes">
            <source>%Ln changes</source>
            <translation>
                <numerusform>%Ln تبدیلیاں</numerusform>
                <numerusform>%Ln تبدیلیاں</numerusform>
            </translation>
        </message>
        <message>
            <source>1 change</source>
            <translation>1 تبدیلی</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>متن پر واپس</translation>
        </message>
        <message>
            <source>Back to the text (Esc)</source>
            <translation>متن پر واپس (Esc)</translation>
        </message>
        <message>
            <source>Both versions in one</source>
            <translation>دونوں نسخے ایک میں</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
        <message>
            <source>Change before</source>
            <translation>پچھلی تبدیلی</translation>
        </message>
        <message>
            <source>Change before (P)</source>
            <translation>پچھلی تبدیلی (P)</translation>
        </message>
        <message>
            <source>Click a paragraph that changed, or go to one by the arrows</source>
            <translation>بدلے ہوئے پیراگراف پر کلک کریں، یا تیر سے وہاں جائیں</translation>
        </message>
        <message>
            <source>Compare with another version</source>
            <translation>دوسرے نسخے سے موازنہ</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>اب سے موازنہ</translation>
        </message>
        <message>
            <source>Compare with the version before it</source>
            <translation>پچھلے نسخے سے موازنہ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نقل کریں</translation>
        </message>
        <message>
            <source>Inline</source>
            <translation>سطر میں</translation>
        </message>
        <message>
            <source>Move it back</source>
            <translation>واپس اپنی جگہ</translation>
        </message>
        <message>
            <source>Name this version…</source>
            <translation>اس نسخے کو نام دیں…</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>اگلی تبدیلی</translation>
        </message>
        <message>
            <source>Next change (N)</source>
            <translation>اگلی تبدیلی (N)</translation>
        </message>
        <message>
            <source>Nothing differs in the text</source>
            <translation>متن میں کوئی فرق نہیں</translation>
        </message>
        <message>
            <source>Progress of comparing</source>
            <translation>موازنے کی پیش رفت</translation>
        </message>
        <message>
            <source>Restore this headline</source>
            <translation>یہ سرخی بحال کریں</translation>
        </message>
        <message>
            <source>Restore this paragraph</source>
            <translation>یہ پیراگراف بحال کریں</translation>
        </message>
        <message>
            <source>Restore this standfirst</source>
            <translation>یہ ذیلی سرخی بحال کریں</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>یہ نسخہ بحال کریں</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>ساتھ ساتھ</translation>
        </message>
        <message>
            <source>Take this paragraph out</source>
            <translation>یہ پیراگراف نکال دیں</translation>
        </message>
        <message>
            <source>Two long versions are compared word by word</source>
            <translation>دو لمبے نسخوں کا لفظ بہ لفظ موازنہ ہو رہا ہے</translation>
        </message>
        <message>
            <source>Words: {steps}</source>
            <translation>الفاظ: {steps}</translation>
        </message>
        <message>
            <source>with now</source>
            <translation>اب کے ساتھ</translation>
        </message>
        <message>
            <source>{i} of {n}</source>
            <translation>{n} میں سے {i}</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Compare versions</source>
            <translation>نسخوں کا موازنہ</translation>
        </message>
    </context>
    <context>
        <name>Computer</name>
        <message>
            <source>A desktop newsroom editor: write offline, see the page, publish once.</source>
            <translation>ڈیسک ٹاپ نیوز روم ایڈیٹر: آف لائن لکھیں، صفحہ دیکھیں، ایک بار شائع کریں۔</translation>
        </message>
        <message>
            <source>About newsdesk</source>
            <translation>newsdesk کے بارے میں</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>سب ٹھیک ہے۔</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بند کریں</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>نقل ہو گیا</translation>
        </message>
        <message>
            <source>Copy for a report</source>
            <translation>رپورٹ کے لیے نقل کریں</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It stands on the parts below.</source>
            <translation>GNU جنرل پبلک لائسنس، نسخہ 3 یا بعد کے تحت آزاد سافٹ ویئر، بغیر کسی ضمانت کے۔ یہ نیچے کے اجزا پر کھڑا ہے۔</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>کھڑکی کی زبان</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>لائسنس</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>دیکھ رہا ہے…</translation>
        </message>
        <message>
            <source>One line needs a look; it says what to do.</source>
            <translation>ایک سطر توجہ چاہتی ہے؛ اس میں لکھا ہے کیا کرنا ہے۔</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>فولڈر کھولیں</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>جزو</translation>
        </message>
        <message>
            <source>Parts and their licences</source>
            <translation>اجزا اور ان کے لائسنس</translation>
        </message>
        <message>
            <source>Screens</source>
            <translation>اسکرینیں</translation>
        </message>
        <message>
            <source>The copy holds no words of a story, no passwords and no addresses of people.</source>
            <translation>نقل میں خبر کے الفاظ، پاس ورڈ یا لوگوں کے پتے نہیں ہوتے۔</translation>
        </message>
        <message>
            <source>The preview stays plain. On Linux look whether the packages that Qt needs are installed.</source>
            <translation>پیش منظر سادہ رہتا ہے۔ Linux پر دیکھیں کہ Qt کے لیے درکار پیکج نصب ہیں۔</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>یہ کمپیوٹر</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>نسخہ</translation>
        </message>
        <message>
            <source>Web engine</source>
            <translation>ویب انجن</translation>
        </message>
        <message>
            <source>What newsdesk runs on</source>
            <translation>newsdesk کس پر چلتا ہے</translation>
        </message>
        <message>
            <source>Windows by</source>
            <translation>کھڑکیاں بذریعہ</translation>
        </message>
        <message>
            <source>Your stories are in {folder}; they stay when newsdesk is removed.</source>
            <translation>آپ کی خبریں {folder} میں ہیں؛ newsdesk ہٹانے پر بھی رہتی ہیں۔</translation>
        </message>
        <message>
            <source>it draws nothing</source>
            <translation>یہ کچھ نہیں بناتا</translation>
        </message>
        <message>
            <source>it ended</source>
            <translation>یہ ختم ہو گیا</translation>
        </message>
        <message>
            <source>it starts, {version}</source>
            <translation>یہ چلتا ہے، {version}</translation>
        </message>
        <message>
            <source>newsdesk {version}</source>
            <translation>newsdesk {version}</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>کوئی جواب نہیں</translation>
        </message>
        <message>
            <source>not installed ({module})</source>
            <translation>نصب نہیں ({module})</translation>
        </message>
        <message>
            <source>{n} lines need a look; each says what to do.</source>
            <translation>{n} سطریں توجہ چاہتی ہیں؛ ہر ایک میں لکھا ہے کیا کرنا ہے۔</translation>
        </message>
    </context>
    <context>
        <name>ConnectDialog</name>
        <message>
            <source>A WordPress site is found by its address.</source>
            <translation>WordPress سائٹ اپنے پتے سے ملتی ہے۔</translation>
        </message>
        <message>
            <source>Approve newsdesk in the browser, then paste the password that the site shows.</source>
            <translation>براؤزر میں newsdesk کو منظور کریں، پھر سائٹ کا دکھایا ہوا پاس ورڈ چسپاں کریں۔</translation>
        </message>
        <message>
            <source>Approve newsdesk in the browser. It brings you back here by itself.</source>
            <translation>براؤزر میں newsdesk کو منظور کریں۔ وہ آپ کو خود یہاں واپس لائے گا۔</translation>
        </message>
        <message>
            <source>Asking {name}…</source>
            <translation>{name} سے پوچھا جا رہا ہے…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>جوڑیں</translation>
        </message>
        <message>
            <source>Connect a site</source>
            <translation>سائٹ جوڑیں</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>ہو گیا</translation>
        </message>
        <message>
            <source>Find the site</source>
            <translation>سائٹ ڈھونڈیں</translation>
        </message>
        <message>
            <source>It was not approved on the site. Nothing was connected.</source>
            <translation>سائٹ پر منظوری نہیں ملی۔ کچھ نہیں جوڑا گیا۔</translation>
        </message>
        <message>
            <source>Looking at {address}…</source>
            <translation>{address} دیکھا جا رہا ہے…</translation>
        </message>
        <message>
            <source>No browser could be opened. Sign in by name and password.</source>
            <translation>براؤزر نہ کھل سکا۔ نام اور پاس ورڈ سے داخل ہوں۔</translation>
        </message>
        <message>
            <source>Nothing came back? Let the page show the password</source>
            <translation>کچھ واپس نہیں آیا؟ صفحے کو پاس ورڈ دکھانے دیں</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>براؤزر کھولیں</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>صفحہ دوبارہ کھولیں</translation>
        </message>
        <message>
            <source>Site address</source>
            <translation>سائٹ کا پتا</translation>
        </message>
        <message>
            <source>WordPress. Your password goes into this computer’s keyring and nowhere else.</source>
            <translation>WordPress۔ آپ کا پاس ورڈ صرف اس کمپیوٹر کے کی رنگ میں جاتا ہے۔</translation>
        </message>
        <message>
            <source>{name}, WordPress</source>
            <translation>{name}، WordPress</translation>
        </message>
        <message>
            <source>{site} is connected, as {account}. It is good to know what this account may not do there:</source>
            <translation>{site} جڑ گئی، بطور {account}۔ یہ جاننا اچھا ہے کہ یہ اکاؤنٹ وہاں کیا نہیں کر سکتا:</translation>
        </message>
    </context>
    <context>
        <name>CropPage</name>
        <message>
            <source> px</source>
            <translation> پکسل</translation>
        </message>
        <message>
            <source>Arrows move the crop, with Alt they size it; with Shift in fine steps.</source>
            <translation>تیر کٹائی کو ہلاتے ہیں، Alt کے ساتھ سائز بدلتے ہیں؛ Shift کے ساتھ باریک قدم۔</translation>
        </message>
        <message>
            <source>Flip</source>
            <translation>پلٹیں</translation>
        </message>
        <message>
            <source>Flip left and right (M)</source>
            <translation>بائیں دائیں پلٹیں (M)</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>بائیں سے</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>اوپر سے</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>اونچائی</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>شکل</translation>
        </message>
        <message>
            <source>Straighten</source>
            <translation>سیدھا کریں</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>گھمائیں</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>بائیں گھمائیں</translation>
        </message>
        <message>
            <source>Turn left ([)</source>
            <translation>بائیں گھمائیں ([)</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>دائیں گھمائیں</translation>
        </message>
        <message>
            <source>Turn right (])</source>
            <translation>دائیں گھمائیں (])</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>چوڑائی</translation>
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
            <translation>ایجنسی</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>تاریخ</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>صورت</translation>
        </message>
        <message>
            <source>NUR-SULTAN</source>
            <translation>نور سلطان</translation>
        </message>
        <message>
            <source>No dateline</source>
            <translation>کوئی ڈیٹ لائن نہیں</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>مقام</translation>
        </message>
        <message>
            <source>{place}, {date} and {agency} stand for the facts</source>
            <translation>{place}، {date} اور {agency} کوائف کی جگہ ہیں</translation>
        </message>
    </context>
    <context>
        <name>DeskPage</name>
        <message>
            <source>A dateline form needs {place}, {date} or {agency}. The form is as it was.</source>
            <translation>ڈیٹ لائن کی صورت میں {place}، {date} یا {agency} چاہیے۔ صورت ویسی ہی رہی۔</translation>
        </message>
        <message>
            <source>ABC</source>
            <translation>ABC</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>ایجنسی</translation>
        </message>
        <message>
            <source>As it stands in a byline</source>
            <translation>جیسے بائی لائن میں آتا ہے</translation>
        </message>
        <message>
            <source>Dateline form</source>
            <translation>ڈیٹ لائن کی صورت</translation>
        </message>
        <message>
            <source>KARACHI</source>
            <translation>کراچی</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>None</source>
            <translation>کوئی نہیں</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>اخبار</translation>
        </message>
        <message>
            <source>Paper and agency</source>
            <translation>اخبار اور ایجنسی</translation>
        </message>
        <message>
            <source>The name over your pages</source>
            <translation>آپ کے صفحوں کے اوپر کا نام</translation>
        </message>
        <message>
            <source>You</source>
            <translation>آپ</translation>
        </message>
        <message>
            <source>Your name goes into bylines and stands with what you change: stages, versions, notes.</source>
            <translation>آپ کا نام بائی لائن میں اور آپ کی تبدیلیوں کے ساتھ آتا ہے: مراحل، نسخے، نوٹ۔</translation>
        </message>
        <message>
            <source>{place}, {date} and {agency} stand for the facts. Each agency has a form of its own.</source>
            <translation>{place}، {date} اور {agency} کوائف کی جگہ ہیں۔ ہر ایجنسی کی اپنی صورت ہے۔</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <source>This picture is not on this computer</source>
            <translation>یہ تصویر اس کمپیوٹر پر نہیں</translation>
        </message>
    </context>
    <context>
        <name>DropPlace</name>
        <message>
            <source>Drop to import</source>
            <translation>درآمد کے لیے یہاں چھوڑیں</translation>
        </message>
    </context>
    <context>
        <name>EditorPane</name>
        <message>
            <source>Length target</source>
            <translation>طوالت کا ہدف</translation>
        </message>
        <message>
            <source>Words, nothing for none</source>
            <translation>الفاظ، خالی یعنی کوئی نہیں</translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>All stories are saved here now</source>
            <translation>تمام خبریں اب یہاں محفوظ ہیں</translation>
        </message>
        <message>
            <source>Copying all stories to {path}…</source>
            <translation>تمام خبریں {path} میں نقل ہو رہی ہیں…</translation>
        </message>
        <message>
            <source>Its drive may be busy or away. Your text is kept here, and saved as soon as it answers.</source>
            <translation>اس کی ڈرائیو مصروف یا غائب ہو سکتی ہے۔ آپ کا متن یہاں ہے اور جواب ملتے ہی محفوظ ہوگا۔</translation>
        </message>
        <message>
            <source>Pictures and files that could not be brought along: {n}</source>
            <translation>تصاویر اور فائلیں جو ساتھ نہ آ سکیں: {n}</translation>
        </message>
        <message>
            <source>Save all stories somewhere else</source>
            <translation>تمام خبریں کہیں اور محفوظ کریں</translation>
        </message>
        <message>
            <source>Save somewhere else…</source>
            <translation>کہیں اور محفوظ کریں…</translation>
        </message>
        <message>
            <source>The store does not answer.</source>
            <translation>ذخیرہ جواب نہیں دیتا۔</translation>
        </message>
        <message>
            <source>You can go on writing meanwhile.</source>
            <translation>آپ اس دوران لکھتے رہ سکتے ہیں۔</translation>
        </message>
        <message>
            <source>newsdesk stores (*.sqlite)</source>
            <translation>newsdesk ذخیرے (*.sqlite)</translation>
        </message>
        <message>
            <source>{path} opens at the next start</source>
            <translation>اگلے آغاز پر {path} کھلے گا</translation>
        </message>
    </context>
    <context>
        <name>EmbedCards</name>
        <message>
            <source>Fetching the card of {site}…</source>
            <translation>{site} کا کارڈ لایا جا رہا ہے…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>روکیں</translation>
        </message>
        <message>
            <source>The card came without a picture</source>
            <translation>کارڈ تصویر کے بغیر آیا</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوبارہ کوشش کریں</translation>
        </message>
        <message>
            <source>You can go on writing meanwhile.</source>
            <translation>آپ اس دوران لکھتے رہ سکتے ہیں۔</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>Bulleted list</source>
            <translation>نقطہ دار فہرست</translation>
        </message>
        <message>
            <source>Code block</source>
            <translation>کوڈ بلاک</translation>
        </message>
        <message>
            <source>Embed a link</source>
            <translation>لنک ایمبیڈ کریں</translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation>حقائق کا خانہ</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>فٹ نوٹ</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>گیلری</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>نمبر دار فہرست</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>تصویر</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>نمایاں اقتباس</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>لکیر</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>چھوٹا عنوان</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>سب سے چھوٹا عنوان</translation>
        </message>
        <message>
            <source>Sound, film or file</source>
            <translation>آواز، فلم یا فائل</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>aside panel background infobox</source>
            <translation>پہلو پس منظر خانہ aside panel infobox</translation>
        </message>
        <message>
            <source>audio video mp3 mp4 podcast pdf download attachment document</source>
            <translation>آواز ویڈیو پوڈکاسٹ دستاویز audio video mp3 mp4 pdf download</translation>
        </message>
        <message>
            <source>callout large</source>
            <translation>نمایاں بڑا callout large</translation>
        </message>
        <message>
            <source>cite blockquote</source>
            <translation>حوالہ cite blockquote</translation>
        </message>
        <message>
            <source>grid rows columns cells</source>
            <translation>قطار کالم خانے grid</translation>
        </message>
        <message>
            <source>line divider separator hr</source>
            <translation>لکیر جدا line separator hr</translation>
        </message>
        <message>
            <source>note source reference</source>
            <translation>نوٹ ماخذ حوالہ note source</translation>
        </message>
        <message>
            <source>pic image photo photograph figure</source>
            <translation>تصویر فوٹو pic image photo</translation>
        </message>
        <message>
            <source>pictures slideshow photos grid</source>
            <translation>تصاویر سلائیڈ شو photos grid</translation>
        </message>
        <message>
            <source>points ul</source>
            <translation>نکات points ul</translation>
        </message>
        <message>
            <source>program source</source>
            <translation>پروگرام ماخذ source</translation>
        </message>
        <message>
            <source>steps ol</source>
            <translation>مراحل steps ol</translation>
        </message>
        <message>
            <source>title subhead h2</source>
            <translation>عنوان title h2</translation>
        </message>
        <message>
            <source>title subhead h3</source>
            <translation>عنوان title h3</translation>
        </message>
        <message>
            <source>title subhead h4</source>
            <translation>عنوان title h4</translation>
        </message>
        <message>
            <source>video film post tweet youtube url</source>
            <translation>ویڈیو فلم پوسٹ ٹویٹ video tweet youtube url</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>%Ln are here with another text</source>
            <translation>
                <numerusform>%Ln یہاں دوسرے متن کے ساتھ ہیں</numerusform>
                <numerusform>%Ln یہاں دوسرے متن کے ساتھ ہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files did not</source>
            <translation>
                <numerusform>%Ln فائلیں نہیں آئیں</numerusform>
                <numerusform>%Ln فائلیں نہیں آئیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories came in</source>
            <translation>
                <numerusform>%Ln خبریں آئیں</numerusform>
                <numerusform>%Ln خبریں آئیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories were exported</source>
            <translation>
                <numerusform>%Ln خبریں برآمد ہوئیں</numerusform>
                <numerusform>%Ln خبریں برآمد ہوئیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were here already</source>
            <translation>
                <numerusform>%Ln پہلے سے یہاں تھیں</numerusform>
                <numerusform>%Ln پہلے سے یہاں تھیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>اور %Ln مزید۔</numerusform>
                <numerusform>اور %Ln مزید۔</numerusform>
            </translation>
        </message>
        <message>
            <source>As drafts, unless a file says another stage.</source>
            <translation>بطور مسودہ، جب تک فائل دوسرا مرحلہ نہ بتائے۔</translation>
        </message>
        <message>
            <source>Came, but</source>
            <translation>آئیں، مگر</translation>
        </message>
        <message>
            <source>Did not come in</source>
            <translation>نہیں آئیں</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>برآمد ہو رہا ہے</translation>
        </message>
        <message>
            <source>Hand over “{headline}”</source>
            <translation>«{headline}» حوالے کریں</translation>
        </message>
        <message>
            <source>Hand-over files (*{ending})</source>
            <translation>حوالگی کی فائلیں (*{ending})</translation>
        </message>
        <message>
            <source>Here already, with another text</source>
            <translation>پہلے سے یہاں، دوسرے متن کے ساتھ</translation>
        </message>
        <message>
            <source>Here already, word for word</source>
            <translation>پہلے سے یہاں، حرف بہ حرف</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>درآمد ہو رہا ہے</translation>
        </message>
        <message>
            <source>No story came in</source>
            <translation>کوئی خبر نہیں آئی</translation>
        </message>
        <message>
            <source>No story was exported</source>
            <translation>کوئی خبر برآمد نہیں ہوئی</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>کچھ نہیں بدلا گیا۔</translation>
        </message>
        <message>
            <source>One story came in</source>
            <translation>ایک خبر آئی</translation>
        </message>
        <message>
            <source>One story was exported</source>
            <translation>ایک خبر برآمد ہوئی</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>کھولیں</translation>
        </message>
        <message>
            <source>Open a hand-over file</source>
            <translation>حوالگی کی فائل کھولیں</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>فولڈر کھولیں</translation>
        </message>
        <message>
            <source>Send it by any means; newsdesk opens it.</source>
            <translation>کسی بھی طرح بھیجیں؛ newsdesk اسے کھولتا ہے۔</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>رپورٹ دکھائیں</translation>
        </message>
        <message>
            <source>The changes of {who} are in the story</source>
            <translation>{who} کی تبدیلیاں خبر میں ہیں</translation>
        </message>
        <message>
            <source>The export was stopped</source>
            <translation>برآمد روک دی گئی</translation>
        </message>
        <message>
            <source>The story is in the file {name}</source>
            <translation>خبر فائل {name} میں ہے</translation>
        </message>
        <message>
            <source>The story of {who} is here</source>
            <translation>{who} کی خبر یہاں ہے</translation>
        </message>
        <message>
            <source>They were left as they are. Below they can be given the file’s text, or come a second time.</source>
            <translation>یہ جیسی تھیں ویسی رہیں۔ نیچے انھیں فائل کا متن دیا جا سکتا ہے، یا وہ دوسری بار آ سکتی ہیں۔</translation>
        </message>
        <message>
            <source>Took the file’s text</source>
            <translation>فائل کا متن لیا</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>بے عنوان</translation>
        </message>
        <message>
            <source>What it said before stays in History.</source>
            <translation>پہلے کا متن تاریخ میں رہتا ہے۔</translation>
        </message>
        <message>
            <source>What they said before is in their history.</source>
            <translation>ان کا پہلے کا متن ان کی تاریخ میں ہے۔</translation>
        </message>
        <message>
            <source>With its pictures, notes and history.</source>
            <translation>اپنی تصاویر، نوٹ اور تاریخ کے ساتھ۔</translation>
        </message>
        <message>
            <source>You have a newer version of this story</source>
            <translation>آپ کے پاس اس خبر کا نیا نسخہ ہے</translation>
        </message>
        <message>
            <source>You have this story already, word for word</source>
            <translation>یہ خبر آپ کے پاس پہلے سے ہے، حرف بہ حرف</translation>
        </message>
        <message>
            <source>another desk</source>
            <translation>دوسرا ڈیسک</translation>
        </message>
        <message>
            <source>one file did not</source>
            <translation>ایک فائل نہیں آئی</translation>
        </message>
        <message>
            <source>one is here with another text</source>
            <translation>ایک یہاں دوسرے متن کے ساتھ ہے</translation>
        </message>
        <message>
            <source>one was here already</source>
            <translation>ایک پہلے سے یہاں تھی</translation>
        </message>
        <message>
            <source>story</source>
            <translation>خبر</translation>
        </message>
        <message numerus="yes">
            <source>with %Ln pictures and files</source>
            <translation>
                <numerusform>%Ln تصاویر اور فائلوں کے ساتھ</numerusform>
                <numerusform>%Ln تصاویر اور فائلوں کے ساتھ</numerusform>
            </translation>
        </message>
        <message>
            <source>with one picture or file</source>
            <translation>ایک تصویر یا فائل کے ساتھ</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>All stories ({n})</source>
            <translation>تمام خبریں ({n})</translation>
        </message>
        <message>
            <source>Also what is in the trash, all media, the settings and a list of your sites; never a password, and not the history of each story.</source>
            <translation>ردی، تمام میڈیا، ترتیبات اور آپ کی سائٹوں کی فہرست بھی؛ پاس ورڈ کبھی نہیں، اور ہر خبر کی تاریخ نہیں۔</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
        <message>
            <source>Choose where to…</source>
            <translation>جگہ منتخب کریں…</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>سب کچھ</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>اس فولڈر میں برآمد کریں</translation>
        </message>
        <message>
            <source>Export stories</source>
            <translation>خبریں برآمد کریں</translation>
        </message>
        <message>
            <source>Only “{headline}”</source>
            <translation>صرف «{headline}»</translation>
        </message>
        <message>
            <source>The selected stories ({n})</source>
            <translation>منتخب خبریں ({n})</translation>
        </message>
        <message>
            <source>They go to a new folder of Markdown files with their pictures. Any program can read it, and newsdesk takes it back without loss. What is in the trash stays here, and so does the history of each story.</source>
            <translation>یہ تصاویر سمیت Markdown فائلوں کے نئے فولڈر میں جاتی ہیں۔ کوئی بھی پروگرام اسے پڑھ سکتا ہے، اور newsdesk اسے بغیر نقصان واپس لیتا ہے۔ جو ردی میں ہے وہ یہیں رہتا ہے، اور ہر خبر کی تاریخ بھی۔</translation>
        </message>
        <message>
            <source>the open story</source>
            <translation>کھلی خبر</translation>
        </message>
    </context>
    <context>
        <name>FactEditors</name>
        <message>
            <source>Byline</source>
            <translation>بائی لائن</translation>
        </message>
        <message>
            <source>Names, divided by commas</source>
            <translation>نام، کوما سے الگ</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>کوئی شعبہ نہیں</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>ٹیگ</translation>
        </message>
        <message>
            <source>Words, divided by commas</source>
            <translation>الفاظ، کوما سے الگ</translation>
        </message>
    </context>
    <context>
        <name>FactsPane</name>
        <message>
            <source>Agency</source>
            <translation>ایجنسی</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>بائی لائن</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>تبصرے</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>تاریخ</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>ڈیٹ لائن</translation>
        </message>
        <message>
            <source>Dateline: agency</source>
            <translation>ڈیٹ لائن: ایجنسی</translation>
        </message>
        <message>
            <source>Dateline: date</source>
            <translation>ڈیٹ لائن: تاریخ</translation>
        </message>
        <message>
            <source>Dateline: place</source>
            <translation>ڈیٹ لائن: مقام</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>تفصیل</translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation>سرچ انجنوں کے لیے تفصیل</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>پابندیِ اشاعت</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>کوائف</translation>
        </message>
        <message>
            <source>For the desk only</source>
            <translation>صرف ڈیسک کے لیے</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>بالائی سرخی</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Made from the headline</source>
            <translation>سرخی سے بنا</translation>
        </message>
        <message>
            <source>Name, then Return</source>
            <translation>نام، پھر Return</translation>
        </message>
        <message>
            <source>Never published</source>
            <translation>کبھی شائع نہیں ہوتا</translation>
        </message>
        <message>
            <source>None</source>
            <translation>کوئی نہیں</translation>
        </message>
        <message>
            <source>Not published anywhere</source>
            <translation>کہیں شائع نہیں</translation>
        </message>
        <message>
            <source>Notes for the desk, never published</source>
            <translation>ڈیسک کے لیے نوٹ، کبھی شائع نہیں ہوتے</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>بند</translation>
        </message>
        <message>
            <source>On</source>
            <translation>چالو</translation>
        </message>
        <message>
            <source>On the page</source>
            <translation>صفحے پر</translation>
        </message>
        <message>
            <source>Same as the headline ({n} of {most})</source>
            <translation>سرخی جیسا ({most} میں سے {n})</translation>
        </message>
        <message>
            <source>Same as the standfirst ({n} of {most})</source>
            <translation>ذیلی سرخی جیسا ({most} میں سے {n})</translation>
        </message>
        <message>
            <source>Search and sharing</source>
            <translation>تلاش اور اشتراک</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>شعبہ</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>سائٹیں</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>سلگ</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>ٹیگ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>Title for search engines</source>
            <translation>سرچ انجنوں کے لیے عنوان</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>کب اور کہاں</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>کہاں ہے</translation>
        </message>
        <message>
            <source>Word, then Return</source>
            <translation>لفظ، پھر Return</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>اس کے بعد ترمیم ہوئی</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>An application password is made for newsdesk alone, on the site, and can be revoked there.</source>
            <translation>ایپلیکیشن پاس ورڈ سائٹ پر صرف newsdesk کے لیے بنتا ہے اور وہیں منسوخ ہو سکتا ہے۔</translation>
        </message>
        <message>
            <source>Application password</source>
            <translation>ایپلیکیشن پاس ورڈ</translation>
        </message>
        <message>
            <source>This computer has no keyring: the password is kept until newsdesk is closed, then asked again.</source>
            <translation>اس کمپیوٹر میں کی رنگ نہیں: پاس ورڈ newsdesk بند ہونے تک رکھا جاتا ہے، پھر دوبارہ پوچھا جاتا ہے۔</translation>
        </message>
        <message>
            <source>User name on the site</source>
            <translation>سائٹ پر صارف کا نام</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <source>%Ln places replaced</source>
            <translation>
                <numerusform>%Ln جگہیں بدلی گئیں</numerusform>
                <numerusform>%Ln جگہیں بدلی گئیں</numerusform>
            </translation>
        </message>
        <message>
            <source>1 place replaced</source>
            <translation>1 جگہ بدلی گئی</translation>
        </message>
        <message>
            <source>Not a pattern: {why}</source>
            <translation>یہ پیٹرن نہیں: {why}</translation>
        </message>
        <message>
            <source>Not a replacement: {why}</source>
            <translation>یہ متبادل نہیں: {why}</translation>
        </message>
        <message>
            <source>This pattern takes too long in this story</source>
            <translation>اس خبر میں یہ پیٹرن بہت دیر لیتا ہے</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Capitals count</source>
            <translation>بڑے چھوٹے حروف کا فرق</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بند کریں</translation>
        </message>
        <message>
            <source>Find in the story</source>
            <translation>خبر میں تلاش</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>اگلا</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>نہیں ملا</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>پچھلا</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>ریگولر ایکسپریشن</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>بدلیں</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>سب بدلیں</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>اس سے بدلیں</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>صرف پورے الفاظ</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{count} میں سے {at}</translation>
        </message>
    </context>
    <context>
        <name>FindingsPopover</name>
        <message>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>بدلیں</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>منتخب کریں</translation>
        </message>
        <message>
            <source>Found before publishing: {n}. {all}</source>
            <translation>اشاعت سے پہلے ملا: {n}۔ {all}</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>{site} کو دیں</translation>
        </message>
        <message>
            <source>Hand in with {found}</source>
            <translation>جمع کرائیں ({found})</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>میل کریں</translation>
        </message>
        <message>
            <source>Publish to {site}</source>
            <translation>{site} پر شائع کریں</translation>
        </message>
        <message>
            <source>Publish with {found}</source>
            <translation>شائع کریں ({found})</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>وقت مقرر کریں</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>دکھائیں</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>لکھیں</translation>
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
            <translation>تیر اسے ہلاتے ہیں۔ یہ تصویر کا حصہ ہے اور کوئی پکسل نہیں بدلتا۔</translation>
        </message>
        <message>
            <source>Click what must stay in sight where a place has another shape: a front page, a list, a card.</source>
            <translation>اس پر کلک کریں جو دوسری شکل کی جگہ میں نظر آنا چاہیے: صفحۂ اول، فہرست، کارڈ۔</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>بائیں سے</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>اوپر سے</translation>
        </message>
        <message>
            <source>No focal point</source>
            <translation>کوئی مرکزی نقطہ نہیں</translation>
        </message>
    </context>
    <context>
        <name>FolderForm</name>
        <message>
            <source>Address on the web</source>
            <translation>ویب پر پتا</translation>
        </message>
        <message>
            <source>Leave a note where a story was withdrawn</source>
            <translation>جہاں خبر واپس لی گئی وہاں نوٹ چھوڑیں</translation>
        </message>
        <message>
            <source>None: it is read from the disk</source>
            <translation>کوئی نہیں: ڈسک سے پڑھا جاتا ہے</translation>
        </message>
        <message>
            <source>On the web</source>
            <translation>ویب پر</translation>
        </message>
        <message>
            <source>The feed has the stories whole</source>
            <translation>فیڈ میں پوری خبریں ہیں</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message numerus="yes">
            <source>%Ln min</source>
            <translation>
                <numerusform>%Ln منٹ</numerusform>
                <numerusform>%Ln منٹ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln الفاظ</numerusform>
                <numerusform>%Ln الفاظ</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 لفظ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>طوالت</translation>
        </message>
        <message>
            <source>Length: {words}</source>
            <translation>طوالت: {words}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>محفوظ نہیں</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>محفوظ {time}</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>محفوظ ہو رہا ہے</translation>
        </message>
        <message>
            <source>{n} of {words}</source>
            <translation>{words} میں سے {n}</translation>
        </message>
    </context>
    <context>
        <name>GalleryDialog</name>
        <message>
            <source>Add pictures…</source>
            <translation>تصاویر شامل کریں…</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Down</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Up</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>متبادل متن</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>کیپشن</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>کریڈٹ</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف کریں</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>نیچے</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>ترمیم…</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>گیلری</translation>
        </message>
        <message>
            <source>No alternative text</source>
            <translation>متبادل متن نہیں</translation>
        </message>
        <message>
            <source>No caption yet</source>
            <translation>ابھی کوئی کیپشن نہیں</translation>
        </message>
        <message>
            <source>No picture is chosen</source>
            <translation>کوئی تصویر منتخب نہیں</translation>
        </message>
        <message>
            <source>Pictures of the gallery</source>
            <translation>گیلری کی تصاویر</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>نکال دیں</translation>
        </message>
        <message>
            <source>This picture is not on this computer</source>
            <translation>یہ تصویر اس کمپیوٹر پر نہیں</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>اوپر</translation>
        </message>
        <message>
            <source>What it shows, for those who do not see it</source>
            <translation>اس میں کیا ہے، ان کے لیے جو اسے نہیں دیکھتے</translation>
        </message>
        <message>
            <source>What readers see below it</source>
            <translation>قارئین اس کے نیچے کیا دیکھتے ہیں</translation>
        </message>
        <message>
            <source>Who took it</source>
            <translation>کس نے کھینچی</translation>
        </message>
    </context>
    <context>
        <name>Gauge</name>
        <message numerus="yes">
            <source>Length target: %Ln words</source>
            <translation>
                <numerusform>طوالت کا ہدف: %Ln الفاظ</numerusform>
                <numerusform>طوالت کا ہدف: %Ln الفاظ</numerusform>
            </translation>
        </message>
        <message>
            <source>of {n}</source>
            <translation>{n} میں سے</translation>
        </message>
        <message>
            <source>{words} of {target} words</source>
            <translation>{target} میں سے {words} الفاظ</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Media</source>
            <translation>میڈیا</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to move, click for more</source>
            <translation>ہلانے کے لیے گھسیٹیں، مزید کے لیے کلک کریں</translation>
        </message>
        <message>
            <source>Move block</source>
            <translation>بلاک ہلائیں</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Columns</source>
            <translation>کالم</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Byline</source>
            <translation>بائی لائن</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>ڈیٹ لائن</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>سرخی</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>مرکزی تصویر</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>شعبہ</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>ذیلی سرخی</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>ٹیگ</translation>
        </message>
    </context>
    <context>
        <name>HidePage</name>
        <message>
            <source> px</source>
            <translation> پکسل</translation>
        </message>
        <message>
            <source>Add a region</source>
            <translation>علاقہ شامل کریں</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>دھندلا</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف کریں</translation>
        </message>
        <message>
            <source>Draw over a face or a plate. What is sent holds nothing of what was there.</source>
            <translation>چہرے یا نمبر پلیٹ پر خانہ کھینچیں۔ جو بھیجا جاتا ہے اس میں وہاں کا کچھ نہیں ہوتا۔</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>بائیں سے</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>اوپر سے</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>اونچائی</translation>
        </message>
        <message>
            <source>How it is hidden</source>
            <translation>کیسے چھپایا جائے</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Nothing is hidden</source>
            <translation>کچھ نہیں چھپایا گیا</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>پکسل</translation>
        </message>
        <message>
            <source>Region {n} of {all}</source>
            <translation>علاقہ {n}، کل {all}</translation>
        </message>
        <message>
            <source>Space chooses the next region, arrows move it, with Alt they size it.</source>
            <translation>اسپیس اگلا علاقہ منتخب کرتا ہے، تیر اسے ہلاتے ہیں، Alt کے ساتھ سائز بدلتے ہیں۔</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>نکال دیں</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>چوڑائی</translation>
        </message>
        <message>
            <source>{all} hidden, none chosen</source>
            <translation>{all} چھپائے گئے، کوئی منتخب نہیں</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln الفاظ</numerusform>
                <numerusform>%Ln الفاظ</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 لفظ</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>شامل کیا گیا</translation>
        </message>
        <message>
            <source>Also changed: {facts}</source>
            <translation>یہ بھی بدلا: {facts}</translation>
        </message>
        <message>
            <source>Back to an idea</source>
            <translation>واپس خیال پر</translation>
        </message>
        <message>
            <source>Before an older version came back</source>
            <translation>پرانا نسخہ واپس آنے سے پہلے</translation>
        </message>
        <message>
            <source>Before it was changed</source>
            <translation>بدلنے سے پہلے</translation>
        </message>
        <message>
            <source>Before it was merged</source>
            <translation>ضم ہونے سے پہلے</translation>
        </message>
        <message>
            <source>Before the merge with {what}</source>
            <translation>{what} سے ضم ہونے سے پہلے</translation>
        </message>
        <message>
            <source>Click a version to compare it with the text of now</source>
            <translation>کسی نسخے پر کلک کریں تاکہ اب کے متن سے موازنہ ہو</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>اب سے موازنہ</translation>
        </message>
        <message>
            <source>Fetched from a site</source>
            <translation>سائٹ سے لایا گیا</translation>
        </message>
        <message>
            <source>Fetched from {what}</source>
            <translation>{what} سے لایا گیا</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>حوالے کیا گیا</translation>
        </message>
        <message>
            <source>Handed over as {what}</source>
            <translation>بطور {what} حوالے کیا گیا</translation>
        </message>
        <message>
            <source>History</source>
            <translation>تاریخ</translation>
        </message>
        <message>
            <source>History of the story</source>
            <translation>خبر کی تاریخ</translation>
        </message>
        <message>
            <source>Made a draft</source>
            <translation>مسودہ بنایا گیا</translation>
        </message>
        <message>
            <source>Marked as ready</source>
            <translation>تیار نشان زد</translation>
        </message>
        <message>
            <source>Moved further down</source>
            <translation>مزید نیچے گیا</translation>
        </message>
        <message>
            <source>Moved further down: “{words}”</source>
            <translation>مزید نیچے گیا: «{words}»</translation>
        </message>
        <message>
            <source>Moved further up</source>
            <translation>مزید اوپر گیا</translation>
        </message>
        <message>
            <source>Moved further up: “{words}”</source>
            <translation>مزید اوپر گیا: «{words}»</translation>
        </message>
        <message>
            <source>Moved here from further down</source>
            <translation>نیچے سے یہاں آیا</translation>
        </message>
        <message>
            <source>Moved here from further up</source>
            <translation>اوپر سے یہاں آیا</translation>
        </message>
        <message>
            <source>Name of this version</source>
            <translation>اس نسخے کا نام</translation>
        </message>
        <message>
            <source>Name this version…</source>
            <translation>اس نسخے کو نام دیں…</translation>
        </message>
        <message>
            <source>Named versions are kept for ever</source>
            <translation>نام والے نسخے ہمیشہ رکھے جاتے ہیں</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>اب</translation>
        </message>
        <message>
            <source>Now: {words} since the newest version</source>
            <translation>اب: تازہ ترین نسخے کے بعد {words}</translation>
        </message>
        <message>
            <source>Put right by the editor itself</source>
            <translation>ایڈیٹر نے خود درست کیا</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>موصول</translation>
        </message>
        <message>
            <source>Received from {what}</source>
            <translation>{what} سے موصول</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>ہٹایا گیا</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>بدلا گیا</translation>
        </message>
        <message>
            <source>Replaced: first as it was, then as it is</source>
            <translation>بدلا گیا: پہلے جیسا تھا، پھر جیسا ہے</translation>
        </message>
        <message>
            <source>Rescued when something broke</source>
            <translation>خرابی پر بچایا گیا</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>یہ نسخہ بحال کریں</translation>
        </message>
        <message>
            <source>Sent for review</source>
            <translation>جائزے کے لیے بھیجا گیا</translation>
        </message>
        <message>
            <source>Sent to a site</source>
            <translation>سائٹ پر بھیجا گیا</translation>
        </message>
        <message>
            <source>Sent to {what}</source>
            <translation>{what} پر بھیجا گیا</translation>
        </message>
        <message>
            <source>Taken off a site</source>
            <translation>سائٹ سے ہٹایا گیا</translation>
        </message>
        <message>
            <source>Taken off {what}</source>
            <translation>{what} سے ہٹایا گیا</translation>
        </message>
        <message>
            <source>The same words; a note, the form or a detail changed</source>
            <translation>وہی الفاظ؛ نوٹ، صورت یا تفصیل بدلی</translation>
        </message>
        <message>
            <source>The versions of the open story</source>
            <translation>کھلی خبر کے نسخے</translation>
        </message>
        <message>
            <source>When it was closed</source>
            <translation>بند ہونے پر</translation>
        </message>
        <message>
            <source>While it was written</source>
            <translation>لکھنے کے دوران</translation>
        </message>
        <message>
            <source>added</source>
            <translation>شامل</translation>
        </message>
        <message>
            <source>added: {words}</source>
            <translation>شامل: {words}</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>بائی لائن</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>بدلا</translation>
        </message>
        <message>
            <source>compared with now</source>
            <translation>اب سے موازنہ</translation>
        </message>
        <message>
            <source>compared with {version}</source>
            <translation>{version} سے موازنہ</translation>
        </message>
        <message>
            <source>dateline</source>
            <translation>ڈیٹ لائن</translation>
        </message>
        <message>
            <source>description for search engines</source>
            <translation>سرچ انجنوں کے لیے تفصیل</translation>
        </message>
        <message>
            <source>kicker</source>
            <translation>بالائی سرخی</translation>
        </message>
        <message>
            <source>language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation>مرکزی تصویر</translation>
        </message>
        <message>
            <source>moved away</source>
            <translation>یہاں سے گیا</translation>
        </message>
        <message>
            <source>moved here</source>
            <translation>یہاں آیا</translation>
        </message>
        <message>
            <source>none</source>
            <translation>کوئی نہیں</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>ہٹایا گیا</translation>
        </message>
        <message>
            <source>removed: {words}</source>
            <translation>ہٹایا گیا: {words}</translation>
        </message>
        <message>
            <source>section</source>
            <translation>شعبہ</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>ٹیگ</translation>
        </message>
        <message>
            <source>title for search engines</source>
            <translation>سرچ انجنوں کے لیے عنوان</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>نہیں بدلا</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <source>No versions yet. One is kept before you change a story, every ten minutes while you write, and whenever it is closed, sent or gets another stage. You can go back to any of them.</source>
            <translation>ابھی کوئی نسخہ نہیں۔ خبر بدلنے سے پہلے، لکھتے ہوئے ہر دس منٹ بعد، اور ہر بار بند ہونے، بھیجنے یا مرحلہ بدلنے پر ایک رکھا جاتا ہے۔ آپ کسی پر بھی واپس جا سکتے ہیں۔</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>فولڈر منتخب کریں…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>فائلیں منتخب کریں…</translation>
        </message>
        <message>
            <source>Files can also be dropped onto the list of stories.</source>
            <translation>فائلیں خبروں کی فہرست پر بھی چھوڑی جا سکتی ہیں۔</translation>
        </message>
        <message>
            <source>Import all stories of a folder</source>
            <translation>فولڈر کی تمام خبریں درآمد کریں</translation>
        </message>
        <message>
            <source>Import stories</source>
            <translation>خبریں درآمد کریں</translation>
        </message>
        <message>
            <source>Markdown, HTML, plain text, wire copy and Word’s .docx, a folder of these, or a zip of a folder.</source>
            <translation>Markdown، HTML، سادہ متن، ایجنسی کی خبر اور Word کی .docx، ان کا فولڈر، یا فولڈر کا zip۔</translation>
        </message>
        <message>
            <source>Pictures that lie beside them come along. A story that this desk has already is left as it is.</source>
            <translation>ساتھ رکھی تصاویر بھی آتی ہیں۔ جو خبر ڈیسک کے پاس پہلے سے ہے ویسی ہی رہتی ہے۔</translation>
        </message>
        <message>
            <source>Stories ({endings})</source>
            <translation>خبریں ({endings})</translation>
        </message>
    </context>
    <context>
        <name>JobLogView</name>
        <message>
            <source>Copy the log</source>
            <translation>لاگ نقل کریں</translation>
        </message>
        <message>
            <source>It holds no passwords and no words of the story.</source>
            <translation>اس میں پاس ورڈ یا خبر کے الفاظ نہیں۔</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>لاگ</translation>
        </message>
    </context>
    <context>
        <name>JobPane</name>
        <message numerus="yes">
            <source>%Ln attempts so far.</source>
            <translation>
                <numerusform>اب تک %Ln کوششیں۔</numerusform>
                <numerusform>اب تک %Ln کوششیں۔</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>لنک نقل کریں</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>نہ بھیجیں</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>جاری رکھیں</translation>
        </message>
        <message>
            <source>It stops before its next step. Once readers can see the page, it is carried to its end.</source>
            <translation>یہ اگلے قدم سے پہلے رکتا ہے۔ قارئین صفحہ دیکھ سکیں تو اسے آخر تک پہنچایا جاتا ہے۔</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>ابھی کوئی سرخی نہیں</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>صفحہ کھولیں</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>روکیں</translation>
        </message>
        <message>
            <source>Retry now</source>
            <translation>ابھی دوبارہ کوشش کریں</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>روکیں</translation>
        </message>
        <message>
            <source>What it brought to the site by then is seen by no reader; the next publish goes on from it.</source>
            <translation>تب تک جو سائٹ پر گیا اسے کوئی قاری نہیں دیکھتا؛ اگلی اشاعت وہیں سے جاری ہوتی ہے۔</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Something unexpected happened.</source>
            <translation>کچھ غیر متوقع ہوا۔</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>متن جیسا تھا ویسا ہے۔</translation>
        </message>
        <message>
            <source>Try again. The details are in the log.</source>
            <translation>دوبارہ کوشش کریں۔ تفصیل لاگ میں ہے۔</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Keep</source>
            <translation>رکھیں</translation>
        </message>
        <message>
            <source>Keep this search in the side bar</source>
            <translation>یہ تلاش پہلو کی پٹی میں رکھیں</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>تلاش کا نام</translation>
        </message>
        <message>
            <source>No story is changed by that.</source>
            <translation>اس سے کوئی خبر نہیں بدلتی۔</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>ہٹائیں</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>نام بدلیں</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>نام بدلیں…</translation>
        </message>
        <message>
            <source>The search “{name}” was removed</source>
            <translation>تلاش «{name}» ہٹا دی گئی</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>واپس لیں</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>left to right</source>
            <translation>بائیں سے دائیں</translation>
        </message>
        <message>
            <source>right to left</source>
            <translation>دائیں سے بائیں</translation>
        </message>
    </context>
    <context>
        <name>LeavingDialog</name>
        <message numerus="yes">
            <source>%Ln stories are still to be sent.</source>
            <translation>
                <numerusform>%Ln خبریں ابھی بھیجنی باقی ہیں۔</numerusform>
                <numerusform>%Ln خبریں ابھی بھیجنی باقی ہیں۔</numerusform>
            </translation>
        </message>
        <message>
            <source>A story is still to be sent.</source>
            <translation>ایک خبر ابھی بھیجنی باقی ہے۔</translation>
        </message>
        <message>
            <source>Quit newsdesk</source>
            <translation>newsdesk بند کریں</translation>
        </message>
        <message>
            <source>Quit, send later</source>
            <translation>بند کریں، بعد میں بھیجیں</translation>
        </message>
        <message>
            <source>Send in the background</source>
            <translation>پس منظر میں بھیجیں</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>رہیں</translation>
        </message>
        <message>
            <source>newsdesk can go on in the background and end by itself once all is sent. If you quit, it is sent at the next start. Nothing is sent twice.</source>
            <translation>newsdesk پس منظر میں جاری رہ کر سب بھیجنے کے بعد خود ختم ہو سکتا ہے۔ بند کریں تو اگلے آغاز پر بھیجا جاتا ہے۔ کچھ دو بار نہیں جاتا۔</translation>
        </message>
    </context>
    <context>
        <name>Length</name>
        <message numerus="yes">
            <source>%Ln characters</source>
            <translation>
                <numerusform>%Ln حروف</numerusform>
                <numerusform>%Ln حروف</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln فائلیں</numerusform>
                <numerusform>%Ln فائلیں</numerusform>
            </translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 فائل</translation>
        </message>
        <message>
            <source>Add pictures and files; or drop them here</source>
            <translation>تصاویر اور فائلیں شامل کریں؛ یا یہاں چھوڑیں</translation>
        </message>
        <message>
            <source>Add to the media library</source>
            <translation>میڈیا لائبریری میں شامل کریں</translation>
        </message>
        <message>
            <source>Added: {n}.</source>
            <translation>شامل ہوئیں: {n}۔</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>شامل کریں…</translation>
        </message>
        <message>
            <source>All media</source>
            <translation>تمام میڈیا</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف کریں</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln files? They are removed from this computer; that cannot be undone.</source>
            <translation>
                <numerusform>%Ln فائلیں حذف کریں؟ وہ اس کمپیوٹر سے ہٹ جائیں گی؛ یہ واپس نہیں ہو سکتا۔</numerusform>
                <numerusform>%Ln فائلیں حذف کریں؟ وہ اس کمپیوٹر سے ہٹ جائیں گی؛ یہ واپس نہیں ہو سکتا۔</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete {name}? Its file is removed from this computer; that cannot be undone.</source>
            <translation>{name} حذف کریں؟ اس کی فائل اس کمپیوٹر سے ہٹ جائے گی؛ یہ واپس نہیں ہو سکتا۔</translation>
        </message>
        <message>
            <source>Deleted: {n}.</source>
            <translation>حذف ہوئیں: {n}۔</translation>
        </message>
        <message>
            <source>Drop pictures here, or press Add. Those that stories show come by themselves.</source>
            <translation>تصاویر یہاں چھوڑیں، یا «شامل کریں» دبائیں۔ خبروں کی تصاویر خود آتی ہیں۔</translation>
        </message>
        <message>
            <source>Inserted into {headline}.</source>
            <translation>{headline} میں داخل کیا گیا۔</translation>
        </message>
        <message>
            <source>Media library</source>
            <translation>میڈیا لائبریری</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>ابھی کوئی تصویر نہیں</translation>
        </message>
        <message>
            <source>No story is open. Open the one that shall show it, then insert.</source>
            <translation>کوئی خبر کھلی نہیں۔ جس میں یہ دکھانی ہے وہ کھولیں، پھر داخل کریں۔</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>کچھ نہیں ملا</translation>
        </message>
        <message>
            <source>Other words, or all media.</source>
            <translation>دوسرے الفاظ، یا تمام میڈیا۔</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>تصاویر ({kinds})</translation>
        </message>
        <message>
            <source>Search captions, credits, file names</source>
            <translation>کیپشن، کریڈٹ، فائل کے نام تلاش کریں</translation>
        </message>
        <message>
            <source>Search the media library</source>
            <translation>میڈیا لائبریری میں تلاش</translation>
        </message>
        <message>
            <source>Used nowhere</source>
            <translation>کہیں استعمال نہیں</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>کیا دکھایا جائے</translation>
        </message>
        <message>
            <source>Without alternative text</source>
            <translation>متبادل متن کے بغیر</translation>
        </message>
        <message>
            <source>Without credit</source>
            <translation>کریڈٹ کے بغیر</translation>
        </message>
        <message>
            <source>the new story</source>
            <translation>نئی خبر</translation>
        </message>
        <message>
            <source>{fact} changed.</source>
            <translation>{fact} بدل گیا۔</translation>
        </message>
    </context>
    <context>
        <name>LightPage</name>
        <message>
            <source>Brightness</source>
            <translation>روشنی</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>تضاد</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>An administrator of the site can give it another role; Settings › Sites shows this again.</source>
            <translation>سائٹ کا منتظم اسے دوسرا کردار دے سکتا ہے؛ ترتیبات › سائٹیں یہ دوبارہ دکھاتی ہیں۔</translation>
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>Link</source>
            <translation>لنک</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>کھولیں</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>ہٹا دیں</translation>
        </message>
    </context>
    <context>
        <name>ListColumns</name>
        <message>
            <source>Begun</source>
            <translation>آغاز</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>بائی لائن</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>تبدیلی</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>سرخی</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>آخری تبدیلی</translation>
        </message>
        <message>
            <source>On the sites</source>
            <translation>سائٹوں پر</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>شعبہ</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>مرحلہ</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الفاظ</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>As the system has it</source>
            <translation>جیسا سسٹم میں ہے</translation>
        </message>
        <message>
            <source>As the system has it ({language})</source>
            <translation>جیسا سسٹم میں ہے ({language})</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>گہرا</translation>
        </message>
        <message>
            <source>It counts from the next start of newsdesk.</source>
            <translation>یہ newsdesk کے اگلے آغاز سے لاگو ہوگا۔</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>کھڑکیوں کی زبان</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ہلکا</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>ہلکا یا گہرا</translation>
        </message>
        <message>
            <source>Size of letters and controls</source>
            <translation>حروف اور کنٹرولز کا سائز</translation>
        </message>
        <message>
            <source>The story that is open stays open. Stories have languages of their own.</source>
            <translation>کھلی خبر کھلی رہتی ہے۔ خبروں کی اپنی زبانیں ہوتی ہیں۔</translation>
        </message>
        <message>
            <source>Your pages have their own colours; this is about the windows only.</source>
            <translation>آپ کے صفحوں کے اپنے رنگ ہیں؛ یہ صرف کھڑکیوں کے لیے ہے۔</translation>
        </message>
        <message>
            <source>{n} points</source>
            <translation>{n} پوائنٹ</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening…</source>
            <translation>کھل رہا ہے…</translation>
        </message>
        <message>
            <source>Something went wrong inside newsdesk.</source>
            <translation>newsdesk کے اندر کچھ غلط ہوا۔</translation>
        </message>
        <message>
            <source>Your text was saved, and kept as a version of its own. The log says where it happened.</source>
            <translation>آپ کا متن محفوظ ہوا اور الگ نسخے کے طور پر رکھا گیا۔ لاگ میں ہے کہ یہ کہاں ہوا۔</translation>
        </message>
    </context>
    <context>
        <name>Manager</name>
        <message>
            <source>Filter</source>
            <translation>چھانٹیں</translation>
        </message>
        <message>
            <source>New</source>
            <translation>نیا</translation>
        </message>
        <message>
            <source>New (Ctrl+N)</source>
            <translation>نیا (Ctrl+N)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>ہٹائیں</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>ہٹائیں (Delete)</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>A new line in the same paragraph</source>
            <translation>اسی پیراگراف میں نئی سطر</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>تمام کلیدیں</translation>
        </message>
        <message>
            <source>Close what is open, then back to the text</source>
            <translation>جو کھلا ہے اسے بند کریں، پھر متن پر واپس</translation>
        </message>
        <message>
            <source>In a list: one level in; in a table: the next cell</source>
            <translation>فہرست میں: ایک درجہ اندر؛ جدول میں: اگلا خانہ</translation>
        </message>
        <message>
            <source>In a list: one level out; in a table: the cell before</source>
            <translation>فہرست میں: ایک درجہ باہر؛ جدول میں: پچھلا خانہ</translation>
        </message>
        <message>
            <source>In the headline and the standfirst: on to the next; on a picture: edit it</source>
            <translation>سرخی اور ذیلی سرخی میں: آگے بڑھیں؛ تصویر پر: اس میں ترمیم کریں</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>متن میں</translation>
        </message>
        <message>
            <source>On an empty line: what can be added</source>
            <translation>خالی سطر پر: کیا شامل کیا جا سکتا ہے</translation>
        </message>
    </context>
    <context>
        <name>ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>رہنما کتاب</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>رہنما کتاب میں تلاش کریں</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>کام</translation>
        </message>
        <message>
            <source>The manual has no such words</source>
            <translation>رہنما کتاب میں یہ الفاظ نہیں</translation>
        </message>
    </context>
    <context>
        <name>Mapping</name>
        <message>
            <source>Sections and authors…</source>
            <translation>شعبے اور مصنفین…</translation>
        </message>
        <message>
            <source>{n} of your {all} sections stand there already, by their names.</source>
            <translation>آپ کے {all} شعبوں میں سے {n} اپنے نام سے وہاں پہلے سے ہیں۔</translation>
        </message>
        <message>
            <source>{site} is connected</source>
            <translation>{site} جڑ گئی</translation>
        </message>
    </context>
    <context>
        <name>MappingManager</name>
        <message>
            <source>A story by this author alone goes out under that account of the site.</source>
            <translation>صرف اس مصنف کی خبر سائٹ کے اس اکاؤنٹ کے تحت جاتی ہے۔</translation>
        </message>
        <message>
            <source>Ask the site again</source>
            <translation>سائٹ سے دوبارہ پوچھیں</translation>
        </message>
        <message>
            <source>Asking {site}…</source>
            <translation>{site} سے پوچھا جا رہا ہے…</translation>
        </message>
        <message>
            <source>By its name</source>
            <translation>اپنے نام سے</translation>
        </message>
        <message>
            <source>Its stories stand in the site’s own default section, unless the settings name another.</source>
            <translation>اس کی خبریں سائٹ کے اپنے طے شدہ شعبے میں جاتی ہیں، جب تک ترتیبات کوئی اور نہ بتائیں۔</translation>
        </message>
        <message>
            <source>Make it there</source>
            <translation>وہاں بنائیں</translation>
        </message>
        <message>
            <source>Making it on {site}…</source>
            <translation>{site} پر بنایا جا رہا ہے…</translation>
        </message>
        <message>
            <source>No account: the name stands in the text</source>
            <translation>اکاؤنٹ نہیں: نام متن میں آتا ہے</translation>
        </message>
        <message>
            <source>No sections and no authors yet</source>
            <translation>ابھی کوئی شعبہ یا مصنف نہیں</translation>
        </message>
        <message>
            <source>Not mapped</source>
            <translation>میل نہیں کیا</translation>
        </message>
        <message>
            <source>On the site</source>
            <translation>سائٹ پر</translation>
        </message>
        <message>
            <source>Sections and authors of {site}</source>
            <translation>{site} کے شعبے اور مصنفین</translation>
        </message>
        <message>
            <source>Stories of this section stand there.</source>
            <translation>اس شعبے کی خبریں وہاں جاتی ہیں۔</translation>
        </message>
        <message>
            <source>Tags are found by their names, and made where they lack.</source>
            <translation>ٹیگ اپنے نام سے ملتے ہیں، اور نہ ہوں تو بنائے جاتے ہیں۔</translation>
        </message>
        <message>
            <source>The site has none of this name, and your account may not make one: choose among its own.</source>
            <translation>سائٹ پر اس نام کا کوئی نہیں، اور آپ کا اکاؤنٹ نہیں بنا سکتا: وہاں کے موجود میں سے چنیں۔</translation>
        </message>
        <message>
            <source>The site has none of this name. It is made when the first story goes there, or now.</source>
            <translation>سائٹ پر اس نام کا کوئی نہیں۔ پہلی خبر جانے پر، یا ابھی بنے گا۔</translation>
        </message>
        <message>
            <source>This is what {site} has now.</source>
            <translation>یہ وہ ہے جو {site} پر اب ہے۔</translation>
        </message>
        <message>
            <source>Those of your desk are listed here.</source>
            <translation>آپ کے ڈیسک والے یہاں درج ہیں۔</translation>
        </message>
        <message>
            <source>gone there</source>
            <translation>وہاں سے جا چکا</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>متن میں</translation>
        </message>
        <message>
            <source>not mapped</source>
            <translation>میل نہیں</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>ابھی وہاں نہیں</translation>
        </message>
        <message>
            <source>{site} has it now.</source>
            <translation>اب {site} پر ہے۔</translation>
        </message>
    </context>
    <context>
        <name>MarginNotes</name>
        <message>
            <source>Note to the desk</source>
            <translation>ڈیسک کے لیے نوٹ</translation>
        </message>
        <message>
            <source>Readers never see it</source>
            <translation>قارئین اسے کبھی نہیں دیکھتے</translation>
        </message>
        <message>
            <source>Select the words that the note is about</source>
            <translation>وہ الفاظ منتخب کریں جن کے بارے میں نوٹ ہے</translation>
        </message>
    </context>
    <context>
        <name>MediaForm</name>
        <message>
            <source>Alternative text</source>
            <translation>متبادل متن</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>کیپشن</translation>
        </message>
        <message>
            <source>Clean the file on this computer of place, camera, owner and history</source>
            <translation>اس کمپیوٹر کی فائل سے مقام، کیمرا، مالک اور تاریخ صاف کریں</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>کاپی رائٹ</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>کریڈٹ</translation>
        </message>
        <message>
            <source>Delete what nothing shows</source>
            <translation>جو کہیں نہیں دکھتا وہ حذف کریں</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>حذف کریں…</translation>
        </message>
        <message>
            <source>For the desk alone</source>
            <translation>صرف ڈیسک کے لیے</translation>
        </message>
        <message>
            <source>Insert into the story</source>
            <translation>خبر میں داخل کریں</translation>
        </message>
        <message>
            <source>No story shows it.</source>
            <translation>کوئی خبر اسے نہیں دکھاتی۔</translation>
        </message>
        <message>
            <source>Photographer / agency</source>
            <translation>فوٹوگرافر / ایجنسی</translation>
        </message>
        <message>
            <source>Protect source…</source>
            <translation>ذریعے کی حفاظت…</translation>
        </message>
        <message>
            <source>Replace in all stories…</source>
            <translation>تمام خبروں میں بدلیں…</translation>
        </message>
        <message>
            <source>Return, or double-click</source>
            <translation>Return، یا دوہرا کلک</translation>
        </message>
        <message>
            <source>Send its metadata whole</source>
            <translation>اس کا میٹا ڈیٹا پورا بھیجیں</translation>
        </message>
        <message>
            <source>Sites and exported pages then get all that the file says</source>
            <translation>پھر سائٹوں اور برآمد شدہ صفحوں کو وہ سب ملتا ہے جو فائل میں ہے</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>جہاں استعمال ہے</translation>
        </message>
        <message>
            <source>What is to be seen, for those who do not see it</source>
            <translation>کیا نظر آتا ہے، ان کے لیے جو نہیں دیکھتے</translation>
        </message>
        <message>
            <source>What readers are told</source>
            <translation>قارئین کو کیا بتایا جاتا ہے</translation>
        </message>
        <message>
            <source>Without a headline</source>
            <translation>بغیر سرخی</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>اور %Ln مزید</numerusform>
                <numerusform>اور %Ln مزید</numerusform>
            </translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>ردی میں</translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation>مرکزی تصویر</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>A picture</source>
            <translation>ایک تصویر</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>بائی لائن</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>تبصرے</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>ڈیٹ لائن</translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation>سرچ انجنوں کے لیے تفصیل</translation>
        </message>
        <message>
            <source>Direction of the text</source>
            <translation>متن کی سمت</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودہ</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>پابندیِ اشاعت</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>فارمیٹ</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>سرخی</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>خیال</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>زیرِ جائزہ</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>بالائی سرخی</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>مرکزی تصویر</translation>
        </message>
        <message>
            <source>Length target</source>
            <translation>طوالت کا ہدف</translation>
        </message>
        <message>
            <source>None</source>
            <translation>کوئی نہیں</translation>
        </message>
        <message>
            <source>Notes to the desk</source>
            <translation>ڈیسک کے لیے نوٹ</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>بند</translation>
        </message>
        <message>
            <source>On</source>
            <translation>چالو</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>تیار</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>شعبہ</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>سلگ</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>مرحلہ</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>ذیلی سرخی</translation>
        </message>
        <message>
            <source>Stays on top</source>
            <translation>سب سے اوپر رہے</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>ٹیگ</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>Title for search engines</source>
            <translation>سرچ انجنوں کے لیے عنوان</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>کون پڑھ سکتا ہے</translation>
        </message>
        <message>
            <source>Words that are no spelling errors</source>
            <translation>الفاظ جو ہجے کی غلطی نہیں</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>%Ln are still to be answered</source>
            <translation>
                <numerusform>%Ln کا جواب باقی ہے</numerusform>
                <numerusform>%Ln کا جواب باقی ہے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes fit together.</source>
            <translation>
                <numerusform>%Ln تبدیلیاں آپس میں جڑتی ہیں۔</numerusform>
                <numerusform>%Ln تبدیلیاں آپس میں جڑتی ہیں۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln need you.</source>
            <translation>
                <numerusform>%Ln کو آپ کی ضرورت ہے۔</numerusform>
                <numerusform>%Ln کو آپ کی ضرورت ہے۔</numerusform>
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
            <translation>دونوں نسخے تاریخ میں رہتے ہیں</translation>
        </message>
        <message>
            <source>From {name}</source>
            <translation>{name} سے</translation>
        </message>
        <message>
            <source>Keep merged</source>
            <translation>ضم شدہ رکھیں</translation>
        </message>
        <message>
            <source>Merge two versions</source>
            <translation>دو نسخے ضم کریں</translation>
        </message>
        <message>
            <source>Next (F8)</source>
            <translation>اگلا (F8)</translation>
        </message>
        <message>
            <source>None needs you.</source>
            <translation>کسی کو آپ کی ضرورت نہیں۔</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ابھی نہیں</translation>
        </message>
        <message>
            <source>One change fits together.</source>
            <translation>ایک تبدیلی جڑتی ہے۔</translation>
        </message>
        <message>
            <source>One is still to be answered</source>
            <translation>ایک کا جواب باقی ہے</translation>
        </message>
        <message>
            <source>One needs you.</source>
            <translation>ایک کو آپ کی ضرورت ہے۔</translation>
        </message>
        <message>
            <source>Previous (Shift+F8)</source>
            <translation>پچھلا (Shift+F8)</translation>
        </message>
        <message>
            <source>Take both</source>
            <translation>دونوں لیں</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>میرا لیں</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>ان کا لیں</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>بے عنوان</translation>
        </message>
        <message>
            <source>What will be kept</source>
            <translation>کیا رکھا جائے گا</translation>
        </message>
        <message>
            <source>Yours, on this computer</source>
            <translation>آپ کا، اس کمپیوٹر پر</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{all} میں سے {n}</translation>
        </message>
        <message>
            <source>{n} of {all}: {about}</source>
            <translation>{all} میں سے {n}: {about}</translation>
        </message>
        <message>
            <source>“{headline}” was changed here and there</source>
            <translation>«{headline}» یہاں اور وہاں بدلی گئی</translation>
        </message>
    </context>
    <context>
        <name>ModeButton</name>
        <message>
            <source>Dark</source>
            <translation>گہرا</translation>
        </message>
        <message>
            <source>In the site’s own look</source>
            <translation>سائٹ کے اپنے انداز میں</translation>
        </message>
        <message>
            <source>Letters at {n} %</source>
            <translation>حروف {n} %</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ہلکا</translation>
        </message>
        <message>
            <source>Lists, cards, search</source>
            <translation>فہرستیں، کارڈ، تلاش</translation>
        </message>
        <message>
            <source>Mark what the site adds</source>
            <translation>سائٹ جو شامل کرتی ہے اسے نشان زد کریں</translation>
        </message>
        <message>
            <source>Print the page…</source>
            <translation>صفحہ چھاپیں…</translation>
        </message>
        <message>
            <source>Save the page as PDF…</source>
            <translation>صفحہ PDF میں محفوظ کریں…</translation>
        </message>
        <message>
            <source>Save the page as a file…</source>
            <translation>صفحہ فائل میں محفوظ کریں…</translation>
        </message>
        <message>
            <source>Scroll together with the text</source>
            <translation>متن کے ساتھ اسکرول</translation>
        </message>
        <message>
            <source>Take the site’s look anew</source>
            <translation>سائٹ کا انداز نئے سرے سے لیں</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>صفحہ</translation>
        </message>
        <message>
            <source>The section’s page</source>
            <translation>شعبے کا صفحہ</translation>
        </message>
        <message>
            <source>What the preview shows</source>
            <translation>پیش منظر کیا دکھاتا ہے</translation>
        </message>
    </context>
    <context>
        <name>NotAnswering</name>
        <message>
            <source>It may be busy: wait a little and try again. If it hangs, end it with your system’s task manager; all but its last two seconds of typing is saved. This window goes on by itself once it has ended.</source>
            <translation>یہ مصروف ہو سکتا ہے: ذرا انتظار کر کے پھر کوشش کریں۔ اٹک جائے تو سسٹم کے ٹاسک مینیجر سے ختم کریں؛ آخری دو سیکنڈ کی ٹائپنگ کے سوا سب محفوظ ہے۔ اس کے ختم ہوتے ہی یہ کھڑکی خود جاری ہو گی۔</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>بند کریں</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوبارہ کوشش کریں</translation>
        </message>
        <message>
            <source>newsdesk is open already, but does not answer.</source>
            <translation>newsdesk پہلے سے کھلا ہے، مگر جواب نہیں دیتا۔</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Delete</source>
            <translation>حذف کریں</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>ترمیم…</translation>
        </message>
        <message>
            <source>Go to the words</source>
            <translation>الفاظ پر جائیں</translation>
        </message>
        <message>
            <source>Note to the desk</source>
            <translation>ڈیسک کے لیے نوٹ</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>دوبارہ کھولیں</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>حل کریں</translation>
        </message>
        <message>
            <source>The words are gone: “{words}”</source>
            <translation>الفاظ اب نہیں: «{words}»</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>حل شدہ</translation>
        </message>
    </context>
    <context>
        <name>NotesPane</name>
        <message>
            <source>Margin notes</source>
            <translation>حاشیے کے نوٹ</translation>
        </message>
        <message>
            <source>No notes yet. Select words in the text and press Ctrl+Shift+A; readers never see them.</source>
            <translation>ابھی کوئی نوٹ نہیں۔ متن میں الفاظ منتخب کر کے Ctrl+Shift+A دبائیں؛ قارئین انھیں کبھی نہیں دیکھتے۔</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>واپس لیں</translation>
        </message>
    </context>
    <context>
        <name>OnSite</name>
        <message>
            <source>Aside</source>
            <translation>ضمنی</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>آڈیو</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>گفتگو</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>سب</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>فارمیٹ</translation>
        </message>
        <message>
            <source>Front page</source>
            <translation>صفحۂ اول</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>گیلری</translation>
        </message>
        <message>
            <source>In its order</source>
            <translation>اپنی ترتیب میں</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>لنک</translation>
        </message>
        <message>
            <source>On WordPress</source>
            <translation>WordPress پر</translation>
        </message>
        <message>
            <source>Only who is signed in</source>
            <translation>صرف داخل شدہ</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>تصویر</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>قارئین</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>معمول</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>حالت</translation>
        </message>
        <message>
            <source>Stays on top</source>
            <translation>سب سے اوپر رہے</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>ویڈیو</translation>
        </message>
    </context>
    <context>
        <name>OneWindow</name>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>اس کھڑکی میں جاری رکھیں، یا اسے بند کر کے پھر کوشش کریں۔</translation>
        </message>
        <message>
            <source>The store {path} is open in another newsdesk window.</source>
            <translation>ذخیرہ {path} دوسری newsdesk کھڑکی میں کھلا ہے۔</translation>
        </message>
        <message>
            <source>Two windows on one store would write over each other’s text.</source>
            <translation>ایک ذخیرے پر دو کھڑکیاں ایک دوسرے کے متن پر لکھ دیں گی۔</translation>
        </message>
    </context>
    <context>
        <name>OrderButton</name>
        <message>
            <source>Byline</source>
            <translation>بائی لائن</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>کارڈ</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>کالم</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>دن</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>عنوانات</translation>
        </message>
        <message>
            <source>None</source>
            <translation>کوئی نہیں</translation>
        </message>
        <message>
            <source>Order of the list: {order}</source>
            <translation>فہرست کی ترتیب: {order}</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>شعبہ</translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>دکھائیں بطور</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>ترتیب بلحاظ</translation>
        </message>
        <message>
            <source>Sort, group, cards or columns</source>
            <translation>ترتیب، گروہ، کارڈ یا کالم</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>مرحلہ</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>All sending is paused.</source>
            <translation>تمام ارسال رکا ہوا ہے۔</translation>
        </message>
        <message>
            <source>Bring the page up to date</source>
            <translation>صفحہ تازہ کریں</translation>
        </message>
        <message>
            <source>Bring {file} to the site</source>
            <translation>{file} سائٹ پر پہنچائیں</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>ہو گیا</translation>
        </message>
        <message>
            <source>Find its section, tags and byline on the site</source>
            <translation>سائٹ پر اس کا شعبہ، ٹیگ اور بائی لائن ڈھونڈیں</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>چھوڑ دیا گیا</translation>
        </message>
        <message>
            <source>Hand in to {site} for review</source>
            <translation>{site} کو جائزے کے لیے دیں</translation>
        </message>
        <message>
            <source>Hand over what search engines read</source>
            <translation>سرچ انجنوں کے پڑھنے کی چیزیں دیں</translation>
        </message>
        <message>
            <source>Handed in to {site} for review</source>
            <translation>{site} کو جائزے کے لیے دیا گیا</translation>
        </message>
        <message>
            <source>It goes out as soon as what stands before it is sent.</source>
            <translation>اس سے پہلے والے کے جاتے ہی یہ جائے گی۔</translation>
        </message>
        <message>
            <source>It is paused until you let it go on.</source>
            <translation>یہ رکی ہے جب تک آپ جاری نہ کریں۔</translation>
        </message>
        <message>
            <source>Keep a place for it with a draft that no reader sees</source>
            <translation>ایسے مسودے سے جگہ رکھیں جو کوئی قاری نہیں دیکھتا</translation>
        </message>
        <message>
            <source>Make sure that it stands there once</source>
            <translation>یقینی بنائیں کہ وہاں ایک ہی بار ہے</translation>
        </message>
        <message>
            <source>Make sure that nobody else changed it meanwhile</source>
            <translation>یقین کرنا کہ اس دوران کسی اور نے اسے نہیں بدلا</translation>
        </message>
        <message>
            <source>Move to the trash of {site}</source>
            <translation>{site} کی ردی میں ڈالیں</translation>
        </message>
        <message>
            <source>Moved to the trash of {site}</source>
            <translation>{site} کی ردی میں ڈالا گیا</translation>
        </message>
        <message>
            <source>Next attempt: {time}.</source>
            <translation>اگلی کوشش: {time}۔</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>ابھی کوئی سرخی نہیں</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>نہیں ہوا</translation>
        </message>
        <message>
            <source>Not done: {what}, “{headline}”.</source>
            <translation>نہیں ہوا: {what}، «{headline}»۔</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>نہیں بھیجا گیا</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>رکا ہوا</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>رک رہا ہے</translation>
        </message>
        <message>
            <source>Publish on {site}</source>
            <translation>{site} پر شائع کریں</translation>
        </message>
        <message>
            <source>Publish on {site} again</source>
            <translation>{site} پر دوبارہ شائع کریں</translation>
        </message>
        <message>
            <source>Published on {site}</source>
            <translation>{site} پر شائع ہوا</translation>
        </message>
        <message>
            <source>Published on {site} again</source>
            <translation>{site} پر دوبارہ شائع ہوا</translation>
        </message>
        <message>
            <source>Put the page before readers</source>
            <translation>صفحہ قارئین کے سامنے لائیں</translation>
        </message>
        <message>
            <source>Scheduled on {site}: {time}</source>
            <translation>{site} پر مقرر: {time}</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>بھیجا جا رہا ہے</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>بھیجا گیا</translation>
        </message>
        <message>
            <source>Sign in and look what stands on the site</source>
            <translation>داخل ہو کر دیکھیں کہ سائٹ پر کیا ہے</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>رک رہا ہے</translation>
        </message>
        <message>
            <source>Take the page away from readers</source>
            <translation>صفحہ قارئین سے ہٹائیں</translation>
        </message>
        <message>
            <source>The network is away; once it is back it goes on by itself. Next attempt: {time}.</source>
            <translation>نیٹ ورک نہیں؛ واپس آتے ہی خود جاری ہو گا۔ اگلی کوشش: {time}۔</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>جاری</translation>
        </message>
        <message>
            <source>Unpublish on {site}</source>
            <translation>{site} سے اشاعت واپس لیں</translation>
        </message>
        <message>
            <source>Unpublished on {site}</source>
            <translation>{site} سے اشاعت واپس لی گئی</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>منتظر</translation>
        </message>
        <message>
            <source>Waits on {site} for an editor’s review</source>
            <translation>{site} پر مدیر کے جائزے کا منتظر</translation>
        </message>
        <message>
            <source>Write the pages of the site</source>
            <translation>سائٹ کے صفحے لکھیں</translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translation>{n} MB</translation>
        </message>
        <message>
            <source>{n} kB</source>
            <translation>{n} kB</translation>
        </message>
        <message>
            <source>{sent} of {whole}</source>
            <translation>{whole} میں سے {sent}</translation>
        </message>
        <message>
            <source>“{headline}” waits to go to {site}.</source>
            <translation>«{headline}» {site} پر جانے کی منتظر ہے۔</translation>
        </message>
        <message>
            <source>“{headline}” waits: {what}.</source>
            <translation>«{headline}» منتظر ہے: {what}۔</translation>
        </message>
        <message>
            <source>“{headline}” was not sent to {site}.</source>
            <translation>«{headline}» {site} پر نہیں بھیجی گئی۔</translation>
        </message>
    </context>
    <context>
        <name>OutboxFoot</name>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation>
                <numerusform>%Ln نہیں بھیجی گئیں</numerusform>
                <numerusform>%Ln نہیں بھیجی گئیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories are paused</source>
            <translation>
                <numerusform>%Ln خبریں رکی ہیں</numerusform>
                <numerusform>%Ln خبریں رکی ہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories go out when the network is back</source>
            <translation>
                <numerusform>نیٹ ورک واپس آنے پر %Ln خبریں جائیں گی</numerusform>
                <numerusform>نیٹ ورک واپس آنے پر %Ln خبریں جائیں گی</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories wait to be sent</source>
            <translation>
                <numerusform>%Ln خبریں بھیجے جانے کی منتظر ہیں</numerusform>
                <numerusform>%Ln خبریں بھیجے جانے کی منتظر ہیں</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story goes out when the network is back</source>
            <translation>نیٹ ورک واپس آنے پر 1 خبر جائے گی</translation>
        </message>
        <message>
            <source>1 story is paused</source>
            <translation>1 خبر رکی ہے</translation>
        </message>
        <message>
            <source>1 story waits to be sent</source>
            <translation>1 خبر بھیجے جانے کی منتظر ہے</translation>
        </message>
        <message>
            <source>All sent. {site} · {time}</source>
            <translation>سب بھیج دیا۔ {site} · {time}</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>بھیجنے کو کچھ نہیں</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>کچھ منتظر نہیں</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>آف لائن</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>ارسال خانہ</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>ارسال رکا ہوا ہے</translation>
        </message>
        <message>
            <source>Sending to {site}</source>
            <translation>{site} پر بھیجا جا رہا ہے</translation>
        </message>
    </context>
    <context>
        <name>OutboxPopover</name>
        <message>
            <source>Copy link</source>
            <translation>لنک نقل کریں</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>نہ بھیجیں</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>جاری رکھیں</translation>
        </message>
        <message>
            <source>Open outbox</source>
            <translation>ارسال خانہ کھولیں</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>صفحہ کھولیں</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>ارسال خانہ</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>دوبارہ کوشش</translation>
        </message>
        <message>
            <source>What you publish is listed here, with its link.</source>
            <translation>جو آپ شائع کرتے ہیں وہ لنک سمیت یہاں درج ہوتا ہے۔</translation>
        </message>
    </context>
    <context>
        <name>OutboxWindow</name>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation>
                <numerusform>%Ln نہیں بھیجی گئیں</numerusform>
                <numerusform>%Ln نہیں بھیجی گئیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be sent</source>
            <translation>
                <numerusform>%Ln بھیجنے کو</numerusform>
                <numerusform>%Ln بھیجنے کو</numerusform>
            </translation>
        </message>
        <message>
            <source>All sending is paused</source>
            <translation>تمام ارسال رکا ہوا ہے</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>ارسال جاری رکھیں</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>کام</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>بھیجنے کو کچھ نہیں</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>ابھی کچھ نہیں بھیجا گیا</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>آف لائن</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>ارسال خانہ</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>سب روکیں</translation>
        </message>
        <message>
            <source>What you publish is listed here, with its link.</source>
            <translation>جو آپ شائع کرتے ہیں وہ لنک سمیت یہاں درج ہوتا ہے۔</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Go to a heading</source>
            <translation>عنوان پر جائیں</translation>
        </message>
        <message>
            <source>Heading without words</source>
            <translation>بغیر الفاظ کا عنوان</translation>
        </message>
        <message>
            <source>No headings yet. Ctrl+1 makes one.</source>
            <translation>ابھی کوئی عنوان نہیں۔ Ctrl+1 ایک بناتا ہے۔</translation>
        </message>
    </context>
    <context>
        <name>OwnerRow</name>
        <message>
            <source>Agency</source>
            <translation>ایجنسی</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>رکھیں</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ابھی نہیں</translation>
        </message>
        <message>
            <source>Who writes here?</source>
            <translation>یہاں کون لکھتا ہے؟</translation>
        </message>
        <message>
            <source>Your name goes into bylines, the agency into datelines. Asked once.</source>
            <translation>آپ کا نام بائی لائن میں اور ایجنسی ڈیٹ لائن میں آتی ہے۔ ایک بار پوچھا جاتا ہے۔</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Nothing has these letters</source>
            <translation>ان حروف والا کچھ نہیں</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Both versions are one now</source>
            <translation>دونوں نسخے اب ایک ہیں</translation>
        </message>
        <message>
            <source>Each of the two stays in History</source>
            <translation>دونوں میں سے ہر ایک تاریخ میں رہتا ہے</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>کوائف</translation>
        </message>
        <message>
            <source>Go to a story by any of its words</source>
            <translation>کسی بھی لفظ سے خبر پر جائیں</translation>
        </message>
        <message>
            <source>Go to one in the text, then fetch its card.</source>
            <translation>متن میں ایک پر جائیں، پھر اس کا کارڈ لائیں۔</translation>
        </message>
        <message>
            <source>No embed is chosen.</source>
            <translation>کوئی ایمبیڈ منتخب نہیں۔</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>ابھی کوئی سرخی نہیں</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>نوٹ</translation>
        </message>
        <message>
            <source>Open a store, or name a new one</source>
            <translation>ذخیرہ کھولیں، یا نئے کو نام دیں</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>پیش منظر</translation>
        </message>
        <message>
            <source>Progress of sending</source>
            <translation>ارسال کی پیش رفت</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>خبر</translation>
        </message>
        <message>
            <source>The facts of the open story</source>
            <translation>کھلی خبر کے کوائف</translation>
        </message>
        <message>
            <source>The margin notes of the open story</source>
            <translation>کھلی خبر کے حاشیے کے نوٹ</translation>
        </message>
        <message>
            <source>The page is saved</source>
            <translation>صفحہ محفوظ ہو گیا</translation>
        </message>
        <message>
            <source>The page of the open story shows here</source>
            <translation>کھلی خبر کا صفحہ یہاں دکھتا ہے</translation>
        </message>
        <message>
            <source>Type a command</source>
            <translation>کمانڈ لکھیں</translation>
        </message>
        <message>
            <source>newsdesk stores (*.sqlite)</source>
            <translation>newsdesk ذخیرے (*.sqlite)</translation>
        </message>
        <message>
            <source>the other desk</source>
            <translation>دوسرا ڈیسک</translation>
        </message>
        <message>
            <source>{name} handed it over at {when}.</source>
            <translation>{name} نے {when} پر حوالے کیا۔</translation>
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message numerus="yes">
            <source>%Ln comments</source>
            <translation>
                <numerusform>%Ln تبصرے</numerusform>
                <numerusform>%Ln تبصرے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln deleted passages</source>
            <translation>
                <numerusform>%Ln حذف شدہ حصے</numerusform>
                <numerusform>%Ln حذف شدہ حصے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln embeds</source>
            <translation>
                <numerusform>%Ln ایمبیڈ</numerusform>
                <numerusform>%Ln ایمبیڈ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln footnotes that were not copied</source>
            <translation>
                <numerusform>%Ln فٹ نوٹ جو نقل نہیں ہوئے</numerusform>
                <numerusform>%Ln فٹ نوٹ جو نقل نہیں ہوئے</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures from the web</source>
            <translation>
                <numerusform>ویب کی %Ln تصاویر</numerusform>
                <numerusform>ویب کی %Ln تصاویر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures in files</source>
            <translation>
                <numerusform>فائلوں کی %Ln تصاویر</numerusform>
                <numerusform>فائلوں کی %Ln تصاویر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln scripts</source>
            <translation>
                <numerusform>%Ln اسکرپٹ</numerusform>
                <numerusform>%Ln اسکرپٹ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unsafe links</source>
            <translation>
                <numerusform>%Ln غیر محفوظ لنک</numerusform>
                <numerusform>%Ln غیر محفوظ لنک</numerusform>
            </translation>
        </message>
        <message>
            <source>1 comment</source>
            <translation>1 تبصرہ</translation>
        </message>
        <message>
            <source>1 deleted passage</source>
            <translation>1 حذف شدہ حصہ</translation>
        </message>
        <message>
            <source>1 embed</source>
            <translation>1 ایمبیڈ</translation>
        </message>
        <message>
            <source>1 footnote that was not copied</source>
            <translation>1 فٹ نوٹ جو نقل نہیں ہوا</translation>
        </message>
        <message>
            <source>1 picture from the web</source>
            <translation>ویب کی 1 تصویر</translation>
        </message>
        <message>
            <source>1 picture in a file</source>
            <translation>فائل کی 1 تصویر</translation>
        </message>
        <message>
            <source>1 script</source>
            <translation>1 اسکرپٹ</translation>
        </message>
        <message>
            <source>1 unsafe link</source>
            <translation>1 غیر محفوظ لنک</translation>
        </message>
        <message>
            <source>Pasted as plain words: its markup was too much</source>
            <translation>سادہ الفاظ میں چسپاں: اس کا مارک اپ بہت زیادہ تھا</translation>
        </message>
        <message>
            <source>Pasted without {things}</source>
            <translation>{things} کے بغیر چسپاں</translation>
        </message>
        <message numerus="yes">
            <source>The end was cut off: %Ln characters</source>
            <translation>
                <numerusform>آخر کاٹ دیا گیا: %Ln حروف</numerusform>
                <numerusform>آخر کاٹ دیا گیا: %Ln حروف</numerusform>
            </translation>
        </message>
        <message>
            <source>{several} and {last}</source>
            <translation>{several} اور {last}</translation>
        </message>
    </context>
    <context>
        <name>PictureBar</name>
        <message>
            <source>Add alternative text</source>
            <translation>متبادل متن شامل کریں</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>متبادل متن</translation>
        </message>
        <message>
            <source>At the left</source>
            <translation>بائیں</translation>
        </message>
        <message>
            <source>At the right</source>
            <translation>دائیں</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>ترمیم…</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>درمیان</translation>
        </message>
        <message>
            <source>Make a gallery</source>
            <translation>گیلری بنائیں</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>بدلیں…</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>نکال دیں</translation>
        </message>
        <message>
            <source>What the picture shows, for those who do not see it</source>
            <translation>تصویر میں کیا ہے، ان کے لیے جو اسے نہیں دیکھتے</translation>
        </message>
    </context>
    <context>
        <name>PictureEditor</name>
        <message>
            <source>Back to the picture as it came</source>
            <translation>تصویر جیسی آئی تھی ویسی کریں</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>تراشیں</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>ہو گیا</translation>
        </message>
        <message>
            <source>Edit the picture</source>
            <translation>تصویر میں ترمیم</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>مرکز</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>چھپائیں</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>جیسی تھی ویسی رہنے دیں</translation>
        </message>
        <message>
            <source>Leave the picture as it was?</source>
            <translation>تصویر جیسی تھی ویسی رہنے دیں؟</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>روشنی</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>دوبارہ کریں</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>ابتدائی حالت</translation>
        </message>
        <message>
            <source>Teaser</source>
            <translation>جھلک</translation>
        </message>
        <message>
            <source>The picture is being made</source>
            <translation>تصویر بن رہی ہے</translation>
        </message>
        <message>
            <source>The picture is being opened</source>
            <translation>تصویر کھل رہی ہے</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>واپس لیں</translation>
        </message>
        <message>
            <source>What was done to it in this window is forgotten. The story is as it was.</source>
            <translation>اس کھڑکی میں جو کیا گیا وہ بھلا دیا جاتا ہے۔ خبر جیسی تھی ویسی ہے۔</translation>
        </message>
        <message>
            <source>{width} × {height} px</source>
            <translation>{width} × {height} پکسل</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Alternative text and credit…</source>
            <translation>متبادل متن اور کریڈٹ…</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>دوسری منتخب کریں…</translation>
        </message>
        <message>
            <source>Choose pictures</source>
            <translation>تصاویر منتخب کریں</translation>
        </message>
        <message>
            <source>Choose sound, films or files</source>
            <translation>آواز، فلمیں یا فائلیں منتخب کریں</translation>
        </message>
        <message>
            <source>Choose the lead picture</source>
            <translation>مرکزی تصویر منتخب کریں</translation>
        </message>
        <message>
            <source>Edit the lead picture…</source>
            <translation>مرکزی تصویر میں ترمیم…</translation>
        </message>
        <message>
            <source>No lead picture</source>
            <translation>کوئی مرکزی تصویر نہیں</translation>
        </message>
        <message>
            <source>Not added either: {names}.</source>
            <translation>یہ بھی شامل نہیں ہوئیں: {names}۔</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>تصاویر ({kinds})</translation>
        </message>
        <message>
            <source>Publish, then delete it in the media library of the site: who knows its address still sees it.</source>
            <translation>شائع کریں، پھر اسے سائٹ کی میڈیا لائبریری سے حذف کریں: جسے اس کا پتا معلوم ہے وہ اب بھی دیکھتا ہے۔</translation>
        </message>
        <message>
            <source>Sound, films and files ({kinds})</source>
            <translation>آواز، فلمیں اور فائلیں ({kinds})</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>متن جیسا تھا ویسا ہے۔</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation>{name} نہیں پڑھی جا سکتی: {reason}۔</translation>
        </message>
        <message>
            <source>{sites} still has the picture from before</source>
            <translation>{sites} پر اب بھی پہلے والی تصویر ہے</translation>
        </message>
    </context>
    <context>
        <name>PlaceTeller</name>
        <message>
            <source>Box</source>
            <translation>خانہ</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>نقطہ دار فہرست</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>فٹ نوٹ</translation>
        </message>
        <message>
            <source>Gallery, pictures: {n}</source>
            <translation>گیلری، تصویریں: {n}</translation>
        </message>
        <message>
            <source>Heading level {level}</source>
            <translation>عنوان کی سطح {level}</translation>
        </message>
        <message>
            <source>Link to {address}</source>
            <translation>{address} کا لنک</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>نمبر دار فہرست</translation>
        </message>
        <message>
            <source>Picture without alternative text</source>
            <translation>متبادل متن کے بغیر تصویر</translation>
        </message>
        <message>
            <source>Picture: {text}</source>
            <translation>تصویر: {text}</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>نمایاں اقتباس</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <source>Table, rows: {rows}, columns: {columns}</source>
            <translation>جدول، قطاریں: {rows}، کالم: {columns}</translation>
        </message>
        <message>
            <source>item {n} of {count}</source>
            <translation>{count} میں سے شق {n}</translation>
        </message>
        <message>
            <source>level {n}</source>
            <translation>سطح {n}</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>All stories</source>
            <translation>تمام خبریں</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>مسودے</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>خیالات</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>زیرِ جائزہ</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>آپ کی ضرورت ہے</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>شائع شدہ</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>تیار</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>مقررہ</translation>
        </message>
        <message>
            <source>Searches</source>
            <translation>تلاشیں</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>شعبے</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>ردی</translation>
        </message>
    </context>
    <context>
        <name>Portrait</name>
        <message>
            <source>Picture of the author</source>
            <translation>مصنف کی تصویر</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>In {section}</source>
            <translation>{section} میں</translation>
        </message>
        <message>
            <source>In {section}, by {names}</source>
            <translation>{section} میں، از {names}</translation>
        </message>
        <message>
            <source>no section</source>
            <translation>کوئی شعبہ نہیں</translation>
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
            <translation>صفحے کا پیش منظر</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>صفحہ محفوظ کریں</translation>
        </message>
        <message>
            <source>Taking the look of the site…</source>
            <translation>سائٹ کا انداز لیا جا رہا ہے…</translation>
        </message>
        <message>
            <source>The page was not printed. Look at the printer, then print again.</source>
            <translation>صفحہ نہیں چھپا۔ پرنٹر دیکھیں، پھر دوبارہ چھاپیں۔</translation>
        </message>
        <message>
            <source>The web engine does not start, so the page is plain text: {reason}</source>
            <translation>ویب انجن نہیں چلتا، اس لیے صفحہ سادہ متن ہے: {reason}</translation>
        </message>
        <message>
            <source>The web engine keeps ending, so the page is plain text.</source>
            <translation>ویب انجن بار بار ختم ہو جاتا ہے، اس لیے صفحہ سادہ متن ہے۔</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>ویب صفحے (*.html)</translation>
        </message>
        <message>
            <source>Without the web engine no page can be printed.</source>
            <translation>ویب انجن کے بغیر کوئی صفحہ نہیں چھپ سکتا۔</translation>
        </message>
        <message>
            <source>{path} could not be written. Choose another folder.</source>
            <translation>{path} نہیں لکھا جا سکا۔ دوسرا فولڈر منتخب کریں۔</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>This computer knows no printer. The page can be saved as PDF.</source>
            <translation>اس کمپیوٹر پر کوئی پرنٹر نہیں۔ صفحہ PDF کے طور پر محفوظ ہو سکتا ہے۔</translation>
        </message>
    </context>
    <context>
        <name>ProgressFoot</name>
        <message>
            <source>Stop</source>
            <translation>روکیں</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>رک رہا ہے…</translation>
        </message>
        <message>
            <source>{verb}: {done} of {total}</source>
            <translation>{verb}: {total} میں سے {done}</translation>
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
            <translation>اشاعت کی جگہ منتخب کریں</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>سائٹ جوڑیں…</translation>
        </message>
        <message>
            <source>Hand in for review</source>
            <translation>جائزے کے لیے دیں</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>{site} کو دیں</translation>
        </message>
        <message>
            <source>Hand in to {site} (Ctrl+Return)</source>
            <translation>{site} کو دیں (Ctrl+Return)</translation>
        </message>
        <message>
            <source>Handing in…</source>
            <translation>دیا جا رہا ہے…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>شائع کریں</translation>
        </message>
        <message numerus="yes">
            <source>Publish to %Ln sites</source>
            <translation>
                <numerusform>%Ln سائٹوں پر شائع کریں</numerusform>
                <numerusform>%Ln سائٹوں پر شائع کریں</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish to several sites…</source>
            <translation>کئی سائٹوں پر شائع کریں…</translation>
        </message>
        <message>
            <source>Publish to {site}</source>
            <translation>{site} پر شائع کریں</translation>
        </message>
        <message>
            <source>Publish to {site} (Ctrl+Return)</source>
            <translation>{site} پر شائع کریں (Ctrl+Return)</translation>
        </message>
        <message>
            <source>Publishing…</source>
            <translation>شائع ہو رہا ہے…</translation>
        </message>
        <message>
            <source>Send when online</source>
            <translation>آن لائن ہونے پر بھیجیں</translation>
        </message>
    </context>
    <context>
        <name>Publisher</name>
        <message>
            <source>Connect the site…</source>
            <translation>سائٹ جوڑیں…</translation>
        </message>
        <message>
            <source>Connected to {site}</source>
            <translation>{site} سے جڑا ہے</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>لنک نقل کریں</translation>
        </message>
        <message>
            <source>From a story newsdesk opens web pages (https, http) and mail addresses only.</source>
            <translation>newsdesk خبر سے صرف ویب صفحے (https، http) اور ای میل پتے کھولتا ہے۔</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>ارسال جاری رکھیں</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>صفحہ کھولیں</translation>
        </message>
        <message>
            <source>Publish sends there now.</source>
            <translation>اب اشاعت وہاں جاتی ہے۔</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>دوبارہ کوشش</translation>
        </message>
        <message>
            <source>See what changed…</source>
            <translation>دیکھیں کیا بدلا…</translation>
        </message>
        <message>
            <source>Sending is paused, so “{headline}” waits in the outbox.</source>
            <translation>ارسال رکا ہے، اس لیے «{headline}» ارسال خانے میں منتظر ہے۔</translation>
        </message>
        <message>
            <source>{link} was not opened.</source>
            <translation>{link} نہیں کھولا گیا۔</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Add the correction</source>
            <translation>تصحیح شامل کریں</translation>
        </message>
        <message>
            <source>An earlier version gave the wrong year. The treaty was signed in 1992.</source>
            <translation>پچھلے نسخے میں سال غلط تھا۔ معاہدے پر 1992 میں دستخط ہوئے۔</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
        <message>
            <source>Connect a WordPress site; or hand the story over in a file.</source>
            <translation>WordPress سائٹ جوڑیں؛ یا خبر فائل میں حوالے کریں۔</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>سائٹ جوڑیں…</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>تصحیح</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>بعد میں فیصلہ کریں</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>{site} کو دیں</translation>
        </message>
        <message>
            <source>Into the site’s trash</source>
            <translation>سائٹ کی ردی میں</translation>
        </message>
        <message>
            <source>It stands at the end of the story, with the time, and goes out with it.</source>
            <translation>یہ وقت کے ساتھ خبر کے آخر میں ہوتی ہے اور اس کے ساتھ جاتی ہے۔</translation>
        </message>
        <message>
            <source>It stands at the end of the story, with the time, and goes to {sites} at once.</source>
            <translation>یہ وقت کے ساتھ خبر کے آخر میں ہوتی ہے اور فوراً {sites} پر جاتی ہے۔</translation>
        </message>
        <message>
            <source>Keep it here only</source>
            <translation>صرف یہاں رکھیں</translation>
        </message>
        <message>
            <source>Keep merged and publish</source>
            <translation>ضم شدہ رکھیں اور شائع کریں</translation>
        </message>
        <message>
            <source>No longer on the site</source>
            <translation>اب سائٹ پر نہیں</translation>
        </message>
        <message>
            <source>No site is connected to which a story could be handed in.</source>
            <translation>کوئی ایسی سائٹ نہیں جڑی جسے خبر دی جا سکے۔</translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translation>نئے سرے سے شائع کریں</translation>
        </message>
        <message>
            <source>Publish it again</source>
            <translation>دوبارہ شائع کریں</translation>
        </message>
        <message>
            <source>Publish the correction</source>
            <translation>تصحیح شائع کریں</translation>
        </message>
        <message>
            <source>Readers who follow a link to it find nothing there.</source>
            <translation>لنک سے آنے والے قارئین کو وہاں کچھ نہیں ملتا۔</translation>
        </message>
        <message>
            <source>Readers who follow a link to it find nothing there. The site keeps it as a draft or in its trash.</source>
            <translation>لنک سے آنے والے قارئین کو وہاں کچھ نہیں ملتا۔ سائٹ اسے مسودے یا ردی میں رکھتی ہے۔</translation>
        </message>
        <message>
            <source>Somebody changed it on {site} at {when}.</source>
            <translation>کسی نے {when} پر {site} پر اسے بدلا۔</translation>
        </message>
        <message>
            <source>Somebody did that on the site, not newsdesk. Your story is here, whole; readers do not see it there.</source>
            <translation>یہ سائٹ پر کسی نے کیا، newsdesk نے نہیں۔ آپ کی خبر یہاں پوری ہے؛ قارئین اسے وہاں نہیں دیکھتے۔</translation>
        </message>
        <message>
            <source>Take “{headline}” off {site}?</source>
            <translation>«{headline}» کو {site} سے ہٹائیں؟</translation>
        </message>
        <message>
            <source>The story is not published anywhere.</source>
            <translation>خبر کہیں شائع نہیں۔</translation>
        </message>
        <message>
            <source>There is nothing to take away.</source>
            <translation>ہٹانے کو کچھ نہیں۔</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوبارہ کوشش کریں</translation>
        </message>
        <message>
            <source>Unpublish</source>
            <translation>اشاعت واپس لیں</translation>
        </message>
        <message>
            <source>Unpublish on {site}</source>
            <translation>{site} سے اشاعت واپس لیں</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>بے عنوان</translation>
        </message>
        <message>
            <source>What was corrected, as readers will see it</source>
            <translation>کیا درست کیا گیا، جیسا قارئین دیکھیں گے</translation>
        </message>
        <message>
            <source>What was corrected?</source>
            <translation>کیا درست کیا گیا؟</translation>
        </message>
        <message>
            <source>Which site</source>
            <translation>کون سی سائٹ</translation>
        </message>
        <message>
            <source>Your story stays here as it is; Publish brings it back to the same address.</source>
            <translation>آپ کی خبر یہاں ویسی ہی رہتی ہے؛ شائع کرنے سے وہ اسی پتے پر واپس آتی ہے۔</translation>
        </message>
        <message>
            <source>“{headline}” was deleted on {site}.</source>
            <translation>«{headline}» {site} پر حذف کر دی گئی۔</translation>
        </message>
        <message>
            <source>“{headline}” was put in the trash on {site}.</source>
            <translation>«{headline}» {site} پر ردی میں ڈال دی گئی۔</translation>
        </message>
        <message>
            <source>“{headline}” was taken off the page on {site}.</source>
            <translation>«{headline}» {site} پر صفحے سے ہٹا دی گئی۔</translation>
        </message>
    </context>
    <context>
        <name>Pull</name>
        <message numerus="yes">
            <source>%Ln did not come</source>
            <translation>
                <numerusform>%Ln نہیں آئیں</numerusform>
                <numerusform>%Ln نہیں آئیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open ones wait</source>
            <translation>
                <numerusform>%Ln کھلی ہوئی منتظر ہیں</numerusform>
                <numerusform>%Ln کھلی ہوئی منتظر ہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures of this story are on its site only</source>
            <translation>
                <numerusform>اس خبر کی %Ln تصاویر صرف اس کی سائٹ پر ہیں</numerusform>
                <numerusform>اس خبر کی %Ln تصاویر صرف اس کی سائٹ پر ہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories came</source>
            <translation>
                <numerusform>%Ln خبریں آئیں</numerusform>
                <numerusform>%Ln خبریں آئیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln took the site’s newer version</source>
            <translation>
                <numerusform>%Ln نے سائٹ کا نیا نسخہ لیا</numerusform>
                <numerusform>%Ln نے سائٹ کا نیا نسخہ لیا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait for the outbox</source>
            <translation>
                <numerusform>%Ln ارسال خانے کی منتظر ہیں</numerusform>
                <numerusform>%Ln ارسال خانے کی منتظر ہیں</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were changed here and there</source>
            <translation>
                <numerusform>%Ln یہاں اور وہاں بدلی گئیں</numerusform>
                <numerusform>%Ln یہاں اور وہاں بدلی گئیں</numerusform>
            </translation>
        </message>
        <message>
            <source>A picture of this story is on its site only</source>
            <translation>اس خبر کی ایک تصویر صرف اس کی سائٹ پر ہے</translation>
        </message>
        <message>
            <source>All pictures of this story are here</source>
            <translation>اس خبر کی تمام تصاویر یہاں ہیں</translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>اور %Ln مزید۔</numerusform>
                <numerusform>اور %Ln مزید۔</numerusform>
            </translation>
        </message>
        <message>
            <source>Came, but</source>
            <translation>آئیں، مگر</translation>
        </message>
        <message>
            <source>Changed here and on the site</source>
            <translation>یہاں اور سائٹ پر بدلی گئی</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>سائٹ جوڑیں…</translation>
        </message>
        <message>
            <source>Connect the site…</source>
            <translation>سائٹ جوڑیں…</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>نہیں آئی</translation>
        </message>
        <message>
            <source>Fetch it</source>
            <translation>اسے لائیں</translation>
        </message>
        <message>
            <source>Fetch them</source>
            <translation>انھیں لائیں</translation>
        </message>
        <message>
            <source>It was left alone while you work on it. Once it is closed, the next pull brings the site’s version.</source>
            <translation>آپ اس پر کام کر رہے ہیں، اس لیے اسے نہیں چھیڑا گیا۔ بند ہونے پر اگلی کھینچ سائٹ کا نسخہ لائے گی۔</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>دیکھیں</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>دیکھیں</translation>
        </message>
        <message>
            <source>No WordPress site is connected</source>
            <translation>کوئی WordPress سائٹ نہیں جڑی</translation>
        </message>
        <message>
            <source>Not every picture came</source>
            <translation>ہر تصویر نہیں آئی</translation>
        </message>
        <message>
            <source>Nothing new came</source>
            <translation>کچھ نیا نہیں آیا</translation>
        </message>
        <message>
            <source>Nothing was changed, here or there. The next publish of each asks what is to stand.</source>
            <translation>نہ یہاں کچھ بدلا نہ وہاں۔ ہر ایک کی اگلی اشاعت پوچھے گی کہ کیا رہے۔</translation>
        </message>
        <message>
            <source>On its way to the site</source>
            <translation>سائٹ کی طرف جا رہی ہے</translation>
        </message>
        <message>
            <source>Once one is, its stories can be pulled into the list.</source>
            <translation>جڑنے پر اس کی خبریں فہرست میں کھینچی جا سکتی ہیں۔</translation>
        </message>
        <message>
            <source>One story came</source>
            <translation>ایک خبر آئی</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>کھولیں</translation>
        </message>
        <message>
            <source>Open in the window</source>
            <translation>کھڑکی میں کھلی</translation>
        </message>
        <message>
            <source>Pictures stay on the site until they are fetched.</source>
            <translation>تصاویر لائے جانے تک سائٹ پر رہتی ہیں۔</translation>
        </message>
        <message>
            <source>Pulling</source>
            <translation>کھینچا جا رہا ہے</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>رپورٹ دکھائیں</translation>
        </message>
        <message>
            <source>The outbox carries your version there. The next pull looks again.</source>
            <translation>ارسال خانہ آپ کا نسخہ وہاں لے جاتا ہے۔ اگلی کھینچ پھر دیکھتی ہے۔</translation>
        </message>
        <message>
            <source>Took the site’s newer version</source>
            <translation>سائٹ کا نیا نسخہ لیا</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوبارہ کوشش کریں</translation>
        </message>
        <message>
            <source>What they said before is in their history.</source>
            <translation>ان کا پہلے کا متن ان کی تاریخ میں ہے۔</translation>
        </message>
        <message>
            <source>one did not come</source>
            <translation>ایک نہیں آئی</translation>
        </message>
        <message>
            <source>one took the site’s newer version</source>
            <translation>ایک نے سائٹ کا نیا نسخہ لیا</translation>
        </message>
        <message>
            <source>one waits for the outbox</source>
            <translation>ایک ارسال خانے کی منتظر ہے</translation>
        </message>
        <message>
            <source>one was changed here and there</source>
            <translation>ایک یہاں اور وہاں بدلی گئی</translation>
        </message>
        <message>
            <source>the open one waits</source>
            <translation>کھلی ہوئی منتظر ہے</translation>
        </message>
    </context>
    <context>
        <name>PullDialog</name>
        <message>
            <source>A story that was changed here is never overwritten. Pictures stay on the site until they are fetched.</source>
            <translation>یہاں بدلی گئی خبر پر کبھی نہیں لکھا جاتا۔ تصاویر لائے جانے تک سائٹ پر رہتی ہیں۔</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>تمام خبریں</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
        <message>
            <source>Drafts, pending, scheduled and private ones too</source>
            <translation>مسودے، زیرِ التوا، مقررہ اور نجی بھی</translation>
        </message>
        <message>
            <source>Go on where the last pull stopped, at {done} of {total}</source>
            <translation>وہیں سے جاری رکھیں جہاں پچھلی کھینچ رکی، {total} میں سے {done} پر</translation>
        </message>
        <message>
            <source>New or changed since the last pull ({when})</source>
            <translation>پچھلی کھینچ ({when}) کے بعد نئی یا بدلی ہوئی</translation>
        </message>
        <message>
            <source>Pull</source>
            <translation>کھینچیں</translation>
        </message>
        <message>
            <source>Pull stories from a site</source>
            <translation>سائٹ سے خبریں کھینچیں</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>سائٹ</translation>
        </message>
        <message>
            <source>Those that the site finds for</source>
            <translation>وہ جو سائٹ ان الفاظ پر ڈھونڈے</translation>
        </message>
        <message>
            <source>Those that were changed since</source>
            <translation>وہ جو اس کے بعد بدلیں</translation>
        </message>
        <message>
            <source>harbour</source>
            <translation>بندرگاہ</translation>
        </message>
    </context>
    <context>
        <name>PullReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation>رپورٹ نقل کریں</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>ہو گیا</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>رپورٹ</translation>
        </message>
        <message>
            <source>There is nothing more to say.</source>
            <translation>کہنے کو اور کچھ نہیں۔</translation>
        </message>
        <message>
            <source>What came, what did not and why</source>
            <translation>کیا آیا، کیا نہیں اور کیوں</translation>
        </message>
    </context>
    <context>
        <name>QuietLine</name>
        <message>
            <source>Close</source>
            <translation>بند کریں</translation>
        </message>
    </context>
    <context>
        <name>RatioBox</name>
        <message>
            <source>A shape of your site can be typed: 1200 x 630</source>
            <translation>اپنی سائٹ کی شکل لکھ سکتے ہیں: 1200 x 630</translation>
        </message>
        <message>
            <source>As the picture</source>
            <translation>تصویر جیسی</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>آزاد</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>شکل</translation>
        </message>
    </context>
    <context>
        <name>Replacing</name>
        <message>
            <source>Choose the picture that takes the place of {name} in all stories, then press Replace.</source>
            <translation>وہ تصویر منتخب کریں جو تمام خبروں میں {name} کی جگہ لے، پھر «بدلیں» دبائیں۔</translation>
        </message>
        <message>
            <source>Cleaned: {n}.</source>
            <translation>صاف ہوئیں: {n}۔</translation>
        </message>
        <message>
            <source>Not brought back, because somebody worked on them since; stories: {n}.</source>
            <translation>واپس نہیں لائی گئیں کیونکہ اس کے بعد کسی نے ان پر کام کیا؛ خبریں: {n}۔</translation>
        </message>
        <message>
            <source>Nothing was replaced: the chosen picture is the old one.</source>
            <translation>کچھ نہیں بدلا گیا: منتخب تصویر وہی پرانی ہے۔</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>حفاظت کریں</translation>
        </message>
        <message>
            <source>Remove place, camera, owner and history from the files on this computer ({n})? Captions and credits stay in the library. That cannot be undone; backups made before still have the old files.</source>
            <translation>اس کمپیوٹر کی فائلوں ({n}) سے مقام، کیمرا، مالک اور تاریخ ہٹائیں؟ کیپشن اور کریڈٹ لائبریری میں رہتے ہیں۔ یہ واپس نہیں ہو سکتا؛ پہلے کے بیک اپ میں پرانی فائلیں رہتی ہیں۔</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>بدلیں</translation>
        </message>
        <message>
            <source>{new} is shown in place of {old}; stories: {n}. Readers see it once they are published.</source>
            <translation>{old} کی جگہ {new} دکھائی جاتی ہے؛ خبریں: {n}۔ شائع ہونے پر قارئین دیکھتے ہیں۔</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation>رپورٹ نقل کریں</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>ہو گیا</translation>
        </message>
        <message>
            <source>Give them the file’s text</source>
            <translation>انھیں فائل کا متن دیں</translation>
        </message>
        <message>
            <source>Let them come a second time</source>
            <translation>دوسری بار آنے دیں</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>رپورٹ</translation>
        </message>
        <message>
            <source>There is nothing more to say.</source>
            <translation>کہنے کو اور کچھ نہیں۔</translation>
        </message>
        <message>
            <source>What came, what did not and why</source>
            <translation>کیا آیا، کیا نہیں اور کیوں</translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <source>The text has changed since it was compared: look at the comparison again</source>
            <translation>موازنے کے بعد متن بدل گیا: موازنہ دوبارہ دیکھیں</translation>
        </message>
        <message>
            <source>The version “{name}” is back</source>
            <translation>نسخہ «{name}» واپس آ گیا</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>واپس لیں</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Add</source>
            <translation>شامل کریں</translation>
        </message>
    </context>
    <context>
        <name>Salvage</name>
        <message>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بند کریں</translation>
        </message>
        <message>
            <source>Parts of these lists are missing or came from a backup: {names}.</source>
            <translation>ان فہرستوں کے حصے غائب ہیں یا بیک اپ سے آئے: {names}۔</translation>
        </message>
        <message>
            <source>Progress of the salvage</source>
            <translation>بچاؤ کی پیش رفت</translation>
        </message>
        <message>
            <source>Reading what can be read…</source>
            <translation>جو پڑھا جا سکتا ہے پڑھا جا رہا ہے…</translation>
        </message>
        <message>
            <source>Salvage</source>
            <translation>بچائیں</translation>
        </message>
        <message>
            <source>Salvage the damaged store?</source>
            <translation>خراب ذخیرہ بچائیں؟</translation>
        </message>
        <message>
            <source>Salvage…</source>
            <translation>بچائیں…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>فولڈر دکھائیں</translation>
        </message>
        <message>
            <source>Stories of which the text is lost: {n}. They come first below.</source>
            <translation>خبریں جن کا متن ضائع ہوا: {n}۔ وہ نیچے سب سے پہلے ہیں۔</translation>
        </message>
        <message>
            <source>Stories that did not come as they were saved last</source>
            <translation>خبریں جو آخری محفوظ حالت میں نہیں آئیں</translation>
        </message>
        <message>
            <source>The damaged file is kept as {name}; this report stands beside it.</source>
            <translation>خراب فائل {name} کے نام سے رکھی ہے؛ یہ رپورٹ اس کے ساتھ ہے۔</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>کیا واپس آیا</translation>
        </message>
        <message>
            <source>Without a headline</source>
            <translation>بغیر سرخی</translation>
        </message>
        <message>
            <source>newsdesk reads every story that can still be read, takes what cannot from its history or the newest backup, and opens a new store with all of them. The damaged file is kept.</source>
            <translation>newsdesk ہر وہ خبر پڑھتا ہے جو پڑھی جا سکے، باقی اس کی تاریخ یا تازہ ترین بیک اپ سے لیتا ہے، اور سب کے ساتھ نیا ذخیرہ کھولتا ہے۔ خراب فائل رکھی جاتی ہے۔</translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <source>Back to my stories</source>
            <translation>واپس میری خبروں پر</translation>
        </message>
        <message>
            <source>Nothing is sent from here: Publish writes into a folder on this computer.</source>
            <translation>یہاں سے کچھ نہیں بھیجا جاتا: اشاعت اس کمپیوٹر کے فولڈر میں لکھتی ہے۔</translation>
        </message>
        <message>
            <source>Sample newsroom</source>
            <translation>نمونے کا نیوز روم</translation>
        </message>
        <message>
            <source>This is the sample newsroom. Look around, change what you like.</source>
            <translation>یہ نمونے کا نیوز روم ہے۔ گھومیں پھریں، جو چاہیں بدلیں۔</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message numerus="yes">
            <source>%Ln stories are not read yet and may be missing here.</source>
            <translation>
                <numerusform>%Ln خبریں ابھی نہیں پڑھی گئیں اور یہاں غائب ہو سکتی ہیں۔</numerusform>
                <numerusform>%Ln خبریں ابھی نہیں پڑھی گئیں اور یہاں غائب ہو سکتی ہیں۔</numerusform>
            </translation>
        </message>
        <message>
            <source>No story has {query}</source>
            <translation>کسی خبر میں {query} نہیں</translation>
        </message>
        <message>
            <source>No story here has {query}.
All stories looks everywhere.</source>
            <translation>یہاں کسی خبر میں {query} نہیں۔
«تمام خبریں» ہر جگہ دیکھتی ہیں۔</translation>
        </message>
        <message>
            <source>Nothing was looked for</source>
            <translation>کچھ تلاش نہیں کیا گیا</translation>
        </message>
        <message>
            <source>Words of headline, text, byline, tags and notes</source>
            <translation>سرخی، متن، بائی لائن، ٹیگ اور نوٹ کے الفاظ</translation>
        </message>
        <message>
            <source>“in quotation marks”   beginning*   -without</source>
            <translation>“واوین میں”   شروع*   -بغیر</translation>
        </message>
    </context>
    <context>
        <name>SectionsManager</name>
        <message>
            <source>A section is a part of the paper: Business, Sports. New adds one.</source>
            <translation>شعبہ اخبار کا حصہ ہے: کاروبار، کھیل۔ «نیا» ایک شامل کرتا ہے۔</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>پتا</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>نیچے (Alt+Down)</translation>
        </message>
        <message>
            <source>Move out (Alt+Left)</source>
            <translation>باہر (Alt+Right)</translation>
        </message>
        <message>
            <source>Move under the one above (Alt+Right)</source>
            <translation>اوپر والے کے تحت (Alt+Left)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>اوپر (Alt+Up)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>New section</source>
            <translation>نیا شعبہ</translation>
        </message>
        <message>
            <source>New section {n}</source>
            <translation>نیا شعبہ {n}</translation>
        </message>
        <message>
            <source>No sections yet</source>
            <translation>ابھی کوئی شعبہ نہیں</translation>
        </message>
        <message>
            <source>None: at the top</source>
            <translation>کوئی نہیں: سب سے اوپر</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>ترتیب</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>ہٹائیں</translation>
        </message>
        <message>
            <source>Remove {name}? Its stories ({n}) go to {parent}.</source>
            <translation>{name} ہٹائیں؟ اس کی خبریں ({n}) {parent} میں جائیں گی۔</translation>
        </message>
        <message>
            <source>Remove {name}? Its stories ({n}) stay, without a section.</source>
            <translation>{name} ہٹائیں؟ اس کی خبریں ({n}) رہیں گی، بغیر شعبے کے۔</translation>
        </message>
        <message>
            <source>Remove {name}? No story stands in it.</source>
            <translation>{name} ہٹائیں؟ اس میں کوئی خبر نہیں۔</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>شعبے</translation>
        </message>
        <message>
            <source>Stands under</source>
            <translation>اس کے تحت</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>خبریں</translation>
        </message>
        <message>
            <source>The order is that of the side bar and of your pages. A section with stories keeps its address.</source>
            <translation>ترتیب پہلو کی پٹی اور آپ کے صفحوں والی ہے۔ خبروں والا شعبہ اپنا پتا رکھتا ہے۔</translation>
        </message>
        <message>
            <source>The sections under it move up.</source>
            <translation>اس کے تحت شعبے اوپر آتے ہیں۔</translation>
        </message>
        <message>
            <source>{name} was moved.</source>
            <translation>{name} منتقل ہوا۔</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name} ہٹا دیا گیا۔</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>{old} کا نام اب {new} ہے۔</translation>
        </message>
    </context>
    <context>
        <name>SendingWhole</name>
        <message>
            <source>Everybody who gets {name} can read {found}. Send it with that?</source>
            <translation>جسے {name} ملے وہ {found} پڑھ سکتا ہے۔ اس کے ساتھ بھیجیں؟</translation>
        </message>
        <message>
            <source>Send it whole</source>
            <translation>پورا بھیجیں</translation>
        </message>
        <message>
            <source>The file of {name} says nothing of place, camera or owner, but may say more than is looked for here: its whole history. Send it with that?</source>
            <translation>{name} کی فائل مقام، کیمرا یا مالک کے بارے میں کچھ نہیں کہتی، مگر یہاں جو دیکھا جاتا ہے اس سے زیادہ کہہ سکتی ہے: اپنی پوری تاریخ۔ اس کے ساتھ بھیجیں؟</translation>
        </message>
        <message>
            <source>by which program: {said}</source>
            <translation>کس پروگرام سے: {said}</translation>
        </message>
        <message>
            <source>its serial number: {said}</source>
            <translation>سیریل نمبر: {said}</translation>
        </message>
        <message>
            <source>when: {said}</source>
            <translation>کب: {said}</translation>
        </message>
        <message>
            <source>where it was taken: {said}</source>
            <translation>کہاں کھینچی گئی: {said}</translation>
        </message>
        <message>
            <source>whose it is: {said}</source>
            <translation>کس کی ہے: {said}</translation>
        </message>
        <message>
            <source>with which camera: {said}</source>
            <translation>کس کیمرے سے: {said}</translation>
        </message>
        <message>
            <source>{name} is sent with all that its file says, from the next publish on.</source>
            <translation>اگلی اشاعت سے {name} اپنی فائل کی ہر بات کے ساتھ بھیجی جاتی ہے۔</translation>
        </message>
        <message>
            <source>{name} is sent with caption, credit and copyright alone, from the next publish on.</source>
            <translation>اگلی اشاعت سے {name} صرف کیپشن، کریڈٹ اور کاپی رائٹ کے ساتھ بھیجی جاتی ہے۔</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Backups</source>
            <translation>بیک اپ</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>انداز</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>سائٹیں</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>لکھنا</translation>
        </message>
        <message>
            <source>You and the paper</source>
            <translation>آپ اور اخبار</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>Pages</source>
            <translation>صفحے</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>ترتیبات</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Places</source>
            <translation>مقامات</translation>
        </message>
    </context>
    <context>
        <name>SideDialog</name>
        <message>
            <source>Done</source>
            <translation>ہو گیا</translation>
        </message>
    </context>
    <context>
        <name>SigningIn</name>
        <message>
            <source>A sign-in came back that nothing here waits for.</source>
            <translation>ایسا داخلہ واپس آیا جس کا یہاں کوئی منتظر نہیں۔</translation>
        </message>
        <message>
            <source>Nothing was connected. Connect the site again; the password that was made there may be revoked.</source>
            <translation>کچھ نہیں جوڑا گیا۔ سائٹ دوبارہ جوڑیں؛ وہاں بنا پاس ورڈ منسوخ کیا جا سکتا ہے۔</translation>
        </message>
    </context>
    <context>
        <name>SiteForm</name>
        <message>
            <source>A photograph has {least} to {most} kB, or no limit. The number is as it was.</source>
            <translation>تصویر {least} سے {most} kB کی، یا بے حد۔ عدد ویسا ہی رہا۔</translation>
        </message>
        <message>
            <source>Kilobytes of a photograph</source>
            <translation>تصویر کے کلوبائٹ</translation>
        </message>
        <message>
            <source>Longest side of pictures</source>
            <translation>تصاویر کا لمبا پہلو</translation>
        </message>
        <message>
            <source>No byline: by</source>
            <translation>بائی لائن نہ ہو: از</translation>
        </message>
        <message>
            <source>No section: in</source>
            <translation>شعبہ نہ ہو: میں</translation>
        </message>
        <message>
            <source>Photographs go as WebP, which is smaller than JPEG</source>
            <translation>تصاویر WebP میں جاتی ہیں، جو JPEG سے چھوٹی ہے</translation>
        </message>
        <message>
            <source>Pictures up to</source>
            <translation>تصاویر زیادہ سے زیادہ</translation>
        </message>
        <message>
            <source>Pull stories…</source>
            <translation>خبریں کھینچیں…</translation>
        </message>
        <message>
            <source>Quality of photographs</source>
            <translation>تصاویر کا معیار</translation>
        </message>
        <message>
            <source>Readers may not reply there, whatever the story says</source>
            <translation>خبر کچھ بھی کہے، قارئین وہاں جواب نہیں دے سکتے</translation>
        </message>
        <message>
            <source>Sections and authors…</source>
            <translation>شعبے اور مصنفین…</translation>
        </message>
        <message>
            <source>Send classic HTML instead of blocks, where a story is new there</source>
            <translation>جہاں خبر نئی ہو، بلاک کے بجائے کلاسک HTML بھیجیں</translation>
        </message>
        <message>
            <source>Stories without a byline</source>
            <translation>بغیر بائی لائن کی خبریں</translation>
        </message>
        <message>
            <source>Stories without a section</source>
            <translation>بغیر شعبے کی خبریں</translation>
        </message>
        <message>
            <source>The account that signs in</source>
            <translation>وہ اکاؤنٹ جو داخل ہوتا ہے</translation>
        </message>
        <message>
            <source>The longest side is {least} to {most} pixels. The number is as it was.</source>
            <translation>لمبا پہلو {least} سے {most} پکسل ہے۔ عدد ویسا ہی رہا۔</translation>
        </message>
        <message>
            <source>The quality is {least} to {most}. The number is as it was.</source>
            <translation>معیار {least} سے {most} ہے۔ عدد ویسا ہی رہا۔</translation>
        </message>
        <message>
            <source>The site’s own default</source>
            <translation>سائٹ کا اپنا طے شدہ</translation>
        </message>
        <message>
            <source>What the account may not do there</source>
            <translation>اکاؤنٹ وہاں کیا نہیں کر سکتا</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>زیادہ سے زیادہ</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>kB</translation>
        </message>
        <message>
            <source>pixels, quality</source>
            <translation>پکسل، معیار</translation>
        </message>
    </context>
    <context>
        <name>SitesPage</name>
        <message>
            <source>A new story goes to the usual one; the arrow beside Publish offers the others.</source>
            <translation>نئی خبر معمول کی سائٹ پر جاتی ہے؛ «شائع کریں» کے ساتھ کا تیر دوسری دکھاتا ہے۔</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>اکاؤنٹ</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>پتا</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>سائٹ جوڑیں…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>فولڈر</translation>
        </message>
        <message>
            <source>How the pages of a folder look, and the preview while the site is the usual one</source>
            <translation>فولڈر کے صفحے کیسے دکھتے ہیں، اور پیش منظر جب سائٹ معمول کی ہو</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>قسم</translation>
        </message>
        <message>
            <source>Make it the usual one</source>
            <translation>معمول کی بنائیں</translation>
        </message>
        <message>
            <source>No site yet. Connect one, and stories can go out.</source>
            <translation>ابھی کوئی سائٹ نہیں۔ ایک جوڑیں تو خبریں جا سکتی ہیں۔</translation>
        </message>
        <message>
            <source>None</source>
            <translation>کوئی نہیں</translation>
        </message>
        <message>
            <source>Open the folder for themes of your own</source>
            <translation>اپنی تھیموں کا فولڈر کھولیں</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>ہٹائیں</translation>
        </message>
        <message>
            <source>Remove {site}? What is published there stays there; newsdesk forgets its password and which story is which post, and what waits for it in the outbox is not sent.</source>
            <translation>{site} ہٹائیں؟ جو وہاں شائع ہے وہ رہتا ہے؛ newsdesk اس کا پاس ورڈ اور یہ بھول جاتا ہے کہ کون سی خبر کون سی پوسٹ ہے، اور ارسال خانے میں اس کی منتظر چیزیں نہیں بھیجی جاتیں۔</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>اندر آئیں…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>باہر آئیں</translation>
        </message>
        <message>
            <source>Signing out of {site}…</source>
            <translation>{site} سے باہر آ رہے ہیں…</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>سائٹیں</translation>
        </message>
        <message>
            <source>Tell me on the desktop when a story was sent or not, while I am in another program</source>
            <translation>جب میں دوسرے پروگرام میں ہوں تو ڈیسک ٹاپ پر بتائیں کہ خبر گئی یا نہیں</translation>
        </message>
        <message>
            <source>The password for {site} is forgotten here and revoked there. The next publish asks for one.</source>
            <translation>{site} کا پاس ورڈ یہاں بھلا دیا اور وہاں منسوخ کیا گیا۔ اگلی اشاعت پوچھے گی۔</translation>
        </message>
        <message>
            <source>The password for {site} is forgotten here. The site was not told: revoke it there, in your profile.</source>
            <translation>{site} کا پاس ورڈ یہاں بھلا دیا گیا۔ سائٹ کو نہیں بتایا گیا: وہاں اپنی پروفائل میں منسوخ کریں۔</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>تھیم</translation>
        </message>
        <message>
            <source>Themes of your own lie in {folder}.</source>
            <translation>آپ کی اپنی تھیمیں {folder} میں ہیں۔</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>معمول</translation>
        </message>
        <message>
            <source>{account}, signed out</source>
            <translation>{account}، باہر آ چکا</translation>
        </message>
        <message>
            <source>{site} was removed.</source>
            <translation>{site} ہٹا دی گئی۔</translation>
        </message>
    </context>
    <context>
        <name>SitesPopover</name>
        <message>
            <source>Cancel</source>
            <translation>منسوخ کریں</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>شائع کریں</translation>
        </message>
        <message numerus="yes">
            <source>Publish to %Ln sites</source>
            <translation>
                <numerusform>%Ln سائٹوں پر شائع کریں</numerusform>
                <numerusform>%Ln سائٹوں پر شائع کریں</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish to several sites</source>
            <translation>کئی سائٹوں پر شائع کریں</translation>
        </message>
        <message>
            <source>The story keeps this choice.</source>
            <translation>خبر یہ انتخاب رکھتی ہے۔</translation>
        </message>
    </context>
    <context>
        <name>SlashMenu</name>
        <message>
            <source>Nothing of that name</source>
            <translation>اس نام کا کچھ نہیں</translation>
        </message>
    </context>
    <context>
        <name>SnippetsDialog</name>
        <message>
            <source>A short word, no spaces</source>
            <translation>ایک چھوٹا لفظ، بغیر وقفے</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف کریں</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>ہو گیا</translation>
        </message>
        <message>
            <source>In the text, type the word and press Tab, or find it in the / menu.</source>
            <translation>متن میں لفظ لکھ کر Tab دبائیں، یا / مینو میں ڈھونڈیں۔</translation>
        </message>
        <message>
            <source>New</source>
            <translation>نیا</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>ٹکڑے</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>What it stands for; Markdown works</source>
            <translation>یہ کس کی جگہ ہے؛ Markdown چلتا ہے</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>لفظ</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الفاظ</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>It is kept as it is and cleaned for every view. Sites may strip parts of it.</source>
            <translation>یہ جوں کا توں رکھا جاتا ہے اور ہر منظر کے لیے صاف ہوتا ہے۔ سائٹیں اس کے حصے ہٹا سکتی ہیں۔</translation>
        </message>
        <message>
            <source>Raw HTML</source>
            <translation>خام HTML</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Markdown source</source>
            <translation>Markdown ماخذ</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Add a file…</source>
            <translation>فائل شامل کریں…</translation>
        </message>
        <message>
            <source>Add a spelling dictionary</source>
            <translation>ہجے کی لغت شامل کریں</translation>
        </message>
        <message>
            <source>Add to the desk’s words</source>
            <translation>ڈیسک کے الفاظ میں شامل کریں</translation>
        </message>
        <message>
            <source>Hunspell dictionary (*.dic)</source>
            <translation>Hunspell لغت (*.dic)</translation>
        </message>
        <message>
            <source>Ignore in this article</source>
            <translation>اس خبر میں نظرانداز کریں</translation>
        </message>
        <message>
            <source>Looking for suggestions</source>
            <translation>تجاویز دیکھی جا رہی ہیں</translation>
        </message>
        <message>
            <source>No spelling dictionary for {language} on this computer</source>
            <translation>اس کمپیوٹر پر {language} کی ہجے کی لغت نہیں</translation>
        </message>
        <message>
            <source>No suggestion</source>
            <translation>کوئی تجویز نہیں</translation>
        </message>
        <message>
            <source>No word that the dictionary does not know</source>
            <translation>کوئی ایسا لفظ نہیں جو لغت نہ جانے</translation>
        </message>
        <message>
            <source>{file} lacks its .aff file beside it</source>
            <translation>{file} کے ساتھ اس کی .aff فائل نہیں</translation>
        </message>
    </context>
    <context>
        <name>StageButton</name>
        <message>
            <source>Stage: {stage}</source>
            <translation>مرحلہ: {stage}</translation>
        </message>
    </context>
    <context>
        <name>StageEntry</name>
        <message>
            <source>Who and when</source>
            <translation>کون اور کب</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>آغاز</translation>
        </message>
        <message>
            <source>no name given</source>
            <translation>نام نہیں دیا گیا</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Awaits review</source>
            <translation>جائزے کی منتظر</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>تصحیح شدہ</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودہ</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>خیال</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>زیرِ جائزہ</translation>
        </message>
        <message>
            <source>No byline</source>
            <translation>بغیر بائی لائن</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>کوئی شعبہ نہیں</translation>
        </message>
        <message>
            <source>Not published</source>
            <translation>غیر شائع شدہ</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>نہیں بھیجا گیا</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>شائع شدہ</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>تیار</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>مقررہ</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>بھیجا جا رہا ہے</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>آج</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>کل (آنے والا)</translation>
        </message>
        <message>
            <source>Waits to be sent</source>
            <translation>بھیجے جانے کی منتظر</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>واپس لی گئی</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>کل (گزرا ہوا)</translation>
        </message>
        <message>
            <source>changed on the site</source>
            <translation>سائٹ پر بدلی گئی</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>اس کے بعد ترمیم ہوئی</translation>
        </message>
        <message>
            <source>embargo {time}</source>
            <translation>پابندی {time}</translation>
        </message>
        <message>
            <source>in the outbox</source>
            <translation>ارسال خانے میں</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>آپ کی ضرورت ہے</translation>
        </message>
        <message>
            <source>{n} TK</source>
            <translation>{n} TK</translation>
        </message>
        <message>
            <source>{n} d</source>
            <translation>{n} دن</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} گھنٹے</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} منٹ</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Steps</source>
            <translation>مراحل</translation>
        </message>
    </context>
    <context>
        <name>StepModel</name>
        <message>
            <source>{step}: begun</source>
            <translation>{step}: شروع</translation>
        </message>
        <message>
            <source>{step}: done</source>
            <translation>{step}: ہو گیا</translation>
        </message>
        <message>
            <source>{step}: not done</source>
            <translation>{step}: نہیں ہوا</translation>
        </message>
        <message>
            <source>{step}: to come</source>
            <translation>{step}: آنے والا</translation>
        </message>
        <message>
            <source>{step}: under way</source>
            <translation>{step}: جاری</translation>
        </message>
    </context>
    <context>
        <name>StoreTrouble</name>
        <message>
            <source>Open another store…</source>
            <translation>دوسرا ذخیرہ کھولیں…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>بند کریں</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>بیک اپ سے بحال کریں…</translation>
        </message>
        <message>
            <source>Salvage the store…</source>
            <translation>ذخیرہ بچائیں…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوبارہ کوشش کریں</translation>
        </message>
    </context>
    <context>
        <name>StoryEdit</name>
        <message>
            <source>Caption</source>
            <translation>کیپشن</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کوڈ</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>کریڈٹ</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>خبر</translation>
        </message>
        <message>
            <source>Title of the box</source>
            <translation>خانے کا عنوان</translation>
        </message>
        <message>
            <source>What the footnote says</source>
            <translation>فٹ نوٹ کیا کہتا ہے</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>کس نے کہا</translation>
        </message>
        <message>
            <source>Write the story</source>
            <translation>خبر لکھیں</translation>
        </message>
    </context>
    <context>
        <name>StoryMenu</name>
        <message>
            <source>Copy</source>
            <translation>نقل کریں</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>کاٹیں</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>لنک…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>چسپاں کریں</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>سادہ متن کے طور پر چسپاں کریں</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>دوبارہ کریں</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>سب منتخب کریں</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>واپس لیں</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation>بند کریں</translation>
        </message>
    </context>
    <context>
        <name>TableBar</name>
        <message>
            <source>Take the table out</source>
            <translation>جدول نکال دیں</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>Align the column left</source>
            <translation>کالم بائیں</translation>
        </message>
        <message>
            <source>Align the column right</source>
            <translation>کالم دائیں</translation>
        </message>
        <message>
            <source>Caption of the table</source>
            <translation>جدول کا کیپشن</translation>
        </message>
        <message>
            <source>Centre the column</source>
            <translation>کالم درمیان</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>کالم</translation>
        </message>
        <message>
            <source>Column before</source>
            <translation>کالم پہلے</translation>
        </message>
        <message>
            <source>Column behind</source>
            <translation>کالم بعد میں</translation>
        </message>
        <message>
            <source>Delete the column</source>
            <translation>کالم حذف کریں</translation>
        </message>
        <message>
            <source>Delete the row</source>
            <translation>قطار حذف کریں</translation>
        </message>
        <message>
            <source>Header row</source>
            <translation>سرخی قطار</translation>
        </message>
        <message>
            <source>Move the column left</source>
            <translation>کالم بائیں لے جائیں</translation>
        </message>
        <message>
            <source>Move the column right</source>
            <translation>کالم دائیں لے جائیں</translation>
        </message>
        <message>
            <source>Move the row down</source>
            <translation>قطار نیچے لے جائیں</translation>
        </message>
        <message>
            <source>Move the row up</source>
            <translation>قطار اوپر لے جائیں</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>قطار</translation>
        </message>
        <message>
            <source>Row above</source>
            <translation>قطار اوپر</translation>
        </message>
        <message>
            <source>Row below</source>
            <translation>قطار نیچے</translation>
        </message>
        <message>
            <source>Row {row}, column {column}</source>
            <translation>قطار {row}، کالم {column}</translation>
        </message>
        <message>
            <source>Take the table out</source>
            <translation>جدول نکال دیں</translation>
        </message>
    </context>
    <context>
        <name>TagsManager</name>
        <message>
            <source>Give a story tags in its facts; they are kept in order here.</source>
            <translation>خبر کو اس کے کوائف میں ٹیگ دیں؛ وہ یہاں ترتیب میں رکھے جاتے ہیں۔</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>ضم کریں</translation>
        </message>
        <message numerus="yes">
            <source>Merge %Ln tags</source>
            <translation>
                <numerusform>%Ln ٹیگ ضم کریں</numerusform>
                <numerusform>%Ln ٹیگ ضم کریں</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>No tags yet</source>
            <translation>ابھی کوئی ٹیگ نہیں</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>ہٹائیں</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>خبریں</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>ٹیگ</translation>
        </message>
        <message>
            <source>Take {names} off all stories ({n})? The stories stay.</source>
            <translation>{names} تمام خبروں ({n}) سے ہٹائیں؟ خبریں رہتی ہیں۔</translation>
        </message>
        <message>
            <source>To merge tags, select several (Ctrl or Shift and a click) and say what they are called then.</source>
            <translation>ٹیگ ضم کرنے کے لیے کئی منتخب کریں (Ctrl یا Shift اور کلک) اور ان کا نیا نام بتائیں۔</translation>
        </message>
        <message>
            <source>{names} are one tag now: {new}.</source>
            <translation>{names} اب ایک ٹیگ ہیں: {new}۔</translation>
        </message>
        <message>
            <source>{names}: taken off all stories.</source>
            <translation>{names}: تمام خبروں سے ہٹا دیے گئے۔</translation>
        </message>
        <message>
            <source>{name} is there already. Make the two one tag?</source>
            <translation>{name} پہلے سے ہے۔ دونوں کو ایک ٹیگ بنائیں؟</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>{old} کا نام اب {new} ہے۔</translation>
        </message>
    </context>
    <context>
        <name>TeaserPage</name>
        <message>
            <source>Arrows move it, with Alt they size it. It changes no pixel; WordPress cuts its lists itself.</source>
            <translation>تیر کے بٹن اسے سرکاتے ہیں، Alt کے ساتھ اس کا سائز بدلتے ہیں۔ کوئی پکسل نہیں بدلتا؛ WordPress اپنی فہرستیں خود کاٹتا ہے۔</translation>
        </message>
        <message>
            <source>No part of its own</source>
            <translation>الگ حصہ نہیں</translation>
        </message>
        <message>
            <source>What front page, sections and other stories show of it. The story’s own page shows all of it.</source>
            <translation>اس کا وہ حصہ جو صفحۂ اول، شعبے اور دوسری خبریں دکھاتی ہیں۔ خبر کا اپنا صفحہ اسے پورا دکھاتا ہے۔</translation>
        </message>
    </context>
    <context>
        <name>TemplatesManager</name>
        <message>
            <source>A template is a story’s skeleton. New makes one.</source>
            <translation>سانچہ خبر کا ڈھانچہ ہے۔ «نیا» ایک بناتا ہے۔</translation>
        </message>
        <message>
            <source>As it was shipped</source>
            <translation>جیسا آیا تھا</translation>
        </message>
        <message>
            <source>Begin a story</source>
            <translation>خبر شروع کریں</translation>
        </message>
        <message>
            <source>Bring back the removed ones</source>
            <translation>ہٹائے ہوئے واپس لائیں</translation>
        </message>
        <message>
            <source>Divided by commas</source>
            <translation>کوما سے الگ</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>سرخی</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>بالائی سرخی</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>طوالت الفاظ میں</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>نیا سانچہ</translation>
        </message>
        <message>
            <source>No templates</source>
            <translation>کوئی سانچہ نہیں</translation>
        </message>
        <message>
            <source>None</source>
            <translation>کوئی نہیں</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>شعبہ</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>مرحلہ</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>ذیلی سرخی</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>ٹیگ</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>سانچے</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الفاظ</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>بدلا</translation>
        </message>
        <message>
            <source>{name} is as it was shipped.</source>
            <translation>{name} ویسا ہے جیسا آیا تھا۔</translation>
        </message>
        <message>
            <source>{name} was changed.</source>
            <translation>{name} بدل دیا گیا۔</translation>
        </message>
        <message>
            <source>{name} was removed. Stories made from it stay.</source>
            <translation>{name} ہٹا دیا گیا۔ اس سے بنی خبریں رہتی ہیں۔</translation>
        </message>
    </context>
    <context>
        <name>TextColumn</name>
        <message>
            <source>Choose a story, or press Ctrl+N for a new one</source>
            <translation>خبر منتخب کریں، یا نئی کے لیے Ctrl+N دبائیں</translation>
        </message>
    </context>
    <context>
        <name>TileDelegate</name>
        <message>
            <source>No alternative text</source>
            <translation>متبادل متن نہیں</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Versions of the story</source>
            <translation>خبر کے نسخے</translation>
        </message>
    </context>
    <context>
        <name>TkList</name>
        <message>
            <source>Go to what is still to come</source>
            <translation>جو ابھی آنا ہے اس پر جائیں</translation>
        </message>
        <message>
            <source>Nothing is marked TK or [CHECK ...].</source>
            <translation>کچھ TK یا [CHECK ...] نشان زد نہیں۔</translation>
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
            <translation>جو ابھی آنا ہے اس کی فہرست</translation>
        </message>
        <message>
            <source>{n} TK</source>
            <translation>{n} TK</translation>
        </message>
        <message>
            <source>{n} TK, list them</source>
            <translation>{n} TK، فہرست دیکھیں</translation>
        </message>
    </context>
    <context>
        <name>ToFile</name>
        <message>
            <source>Choose another folder, or write an .html file.</source>
            <translation>دوسرا فولڈر منتخب کریں، یا .html فائل لکھیں۔</translation>
        </message>
        <message>
            <source>The story is untouched.</source>
            <translation>خبر نہیں چھیڑی گئی۔</translation>
        </message>
        <message>
            <source>{path} could not be written.</source>
            <translation>{path} نہیں لکھا جا سکا۔</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Attribution</source>
            <translation>حوالہ</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>بلاک</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>جلی</translation>
        </message>
        <message>
            <source>Box title</source>
            <translation>خانے کا عنوان</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>نقطہ دار فہرست</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>کیپشن</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>خانہ</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کوڈ</translation>
        </message>
        <message>
            <source>Code in the line</source>
            <translation>سطر میں کوڈ</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>کریڈٹ</translation>
        </message>
        <message>
            <source>Header cell</source>
            <translation>سرخی خانہ</translation>
        </message>
        <message>
            <source>Heading 2</source>
            <translation>عنوان 2</translation>
        </message>
        <message>
            <source>Heading 3</source>
            <translation>عنوان 3</translation>
        </message>
        <message>
            <source>Heading 4</source>
            <translation>عنوان 4</translation>
        </message>
        <message>
            <source>Heading {level}</source>
            <translation>عنوان {level}</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>ترچھا</translation>
        </message>
        <message>
            <source>Kind of paragraph</source>
            <translation>پیراگراف کی قسم</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>لنک</translation>
        </message>
        <message>
            <source>More</source>
            <translation>مزید</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>نمبر دار فہرست</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>پیراگراف</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>تصویر</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>دوبارہ کریں</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>کٹا ہوا</translation>
        </message>
        <message>
            <source>Subscript</source>
            <translation>زیریں</translation>
        </message>
        <message>
            <source>Superscript</source>
            <translation>بالائی</translation>
        </message>
        <message>
            <source>To be checked (TK)</source>
            <translation>جانچ طلب (TK)</translation>
        </message>
        <message>
            <source>Tools for the text</source>
            <translation>متن کے اوزار</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>واپس لیں</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>All menus</source>
            <translation>تمام مینو</translation>
        </message>
        <message>
            <source>All menus (F10)</source>
            <translation>تمام مینو (F10)</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>نئی خبر</translation>
        </message>
        <message>
            <source>Preview and facts</source>
            <translation>پیش منظر اور کوائف</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>پہلو کی پٹی</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Connect the site…</source>
            <translation>سائٹ جوڑیں…</translation>
        </message>
        <message>
            <source>See what changed…</source>
            <translation>دیکھیں کیا بدلا…</translation>
        </message>
    </context>
    <context>
        <name>UndoOffer</name>
        <message>
            <source>Undo</source>
            <translation>واپس لیں</translation>
        </message>
    </context>
    <context>
        <name>UnsavedDialog</name>
        <message>
            <source>Close newsdesk</source>
            <translation>newsdesk بند کریں</translation>
        </message>
        <message>
            <source>Copy the text, then close</source>
            <translation>متن نقل کریں، پھر بند کریں</translation>
        </message>
        <message>
            <source>Paste it into another program first, and close newsdesk then: on some systems the clipboard is emptied when the program that filled it ends.</source>
            <translation>پہلے اسے دوسرے پروگرام میں چسپاں کریں، پھر newsdesk بند کریں: کچھ نظاموں پر کلپ بورڈ بھرنے والا پروگرام ختم ہونے پر خالی ہو جاتا ہے۔</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>رہیں</translation>
        </message>
        <message>
            <source>The story is not saved</source>
            <translation>خبر محفوظ نہیں ہوئی</translation>
        </message>
        <message>
            <source>The text is on the clipboard.</source>
            <translation>متن کلپ بورڈ پر ہے۔</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوبارہ کوشش کریں</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>It makes newsdesk known as the program for “newsdesk:” links, for your account on this computer.</source>
            <translation>یہ آپ کے اکاؤنٹ کے لیے newsdesk کو اس کمپیوٹر پر «newsdesk:» لنکس کا پروگرام بناتا ہے۔</translation>
        </message>
        <message>
            <source>Let the browser bring you back here</source>
            <translation>براؤزر کو آپ کو یہاں واپس لانے دیں</translation>
        </message>
        <message>
            <source>Sign in with the browser (recommended)</source>
            <translation>براؤزر سے داخل ہوں (بہتر)</translation>
        </message>
        <message>
            <source>Type a name and an application password</source>
            <translation>نام اور ایپلیکیشن پاس ورڈ لکھیں</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Connect a site</source>
            <translation>سائٹ جوڑیں</translation>
        </message>
        <message>
            <source>Ctrl+N, and the caret is in the headline</source>
            <translation>Ctrl+N، اور کرسر سرخی میں ہے</translation>
        </message>
        <message>
            <source>Everything is kept on this computer. Nothing goes anywhere until you press Publish.</source>
            <translation>سب کچھ اس کمپیوٹر پر رہتا ہے۔ «شائع کریں» دبانے تک کچھ کہیں نہیں جاتا۔</translation>
        </message>
        <message>
            <source>Headline, dateline, text are found</source>
            <translation>سرخی، ڈیٹ لائن، متن پہچانے جاتے ہیں</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>درآمد کریں</translation>
        </message>
        <message>
            <source>Look around in a sample newsroom first</source>
            <translation>پہلے نمونے کے نیوز روم میں گھومیں</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>نئی خبر</translation>
        </message>
        <message>
            <source>Paste wire copy</source>
            <translation>ایجنسی کی خبر چسپاں کریں</translation>
        </message>
        <message>
            <source>Word, Markdown, HTML, plain text</source>
            <translation>Word، Markdown، HTML، سادہ متن</translation>
        </message>
        <message>
            <source>WordPress. A folder is set up already</source>
            <translation>WordPress۔ ایک فولڈر پہلے سے تیار ہے</translation>
        </message>
        <message>
            <source>Write your first story</source>
            <translation>اپنی پہلی خبر لکھیں</translation>
        </message>
    </context>
    <context>
        <name>WidthBar</name>
        <message>
            <source>Desktop</source>
            <translation>ڈیسک ٹاپ</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>فون</translation>
        </message>
        <message>
            <source>Tablet</source>
            <translation>ٹیبلٹ</translation>
        </message>
        <message>
            <source>{name}, {pixels} px wide</source>
            <translation>{name}، چوڑائی {pixels} پکسل</translation>
        </message>
        <message>
            <source>{pixels} px</source>
            <translation>{pixels} پکسل</translation>
        </message>
    </context>
    <context>
        <name>WireTaker</name>
        <message>
            <source>Taken from the wire copy: {parts}</source>
            <translation>ایجنسی کی خبر سے لیا گیا: {parts}</translation>
        </message>
        <message>
            <source>byline {names}</source>
            <translation>بائی لائن {names}</translation>
        </message>
        <message>
            <source>dateline {dateline}</source>
            <translation>ڈیٹ لائن {dateline}</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>سرخی</translation>
        </message>
        <message>
            <source>standfirst</source>
            <translation>ذیلی سرخی</translation>
        </message>
    </context>
    <context>
        <name>Workflow</name>
        <message numerus="yes">
            <source>%Ln stories were removed.</source>
            <translation>
                <numerusform>%Ln خبریں ہٹا دی گئیں۔</numerusform>
                <numerusform>%Ln خبریں ہٹا دی گئیں۔</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln الفاظ</numerusform>
                <numerusform>%Ln الفاظ</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit templates…</source>
            <translation>سانچوں میں ترمیم…</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>ردی خالی کریں</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>نیا سانچہ</translation>
        </message>
        <message>
            <source>One story was removed.</source>
            <translation>ایک خبر ہٹا دی گئی۔</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln stories for ever?</source>
            <translation>
                <numerusform>%Ln خبریں ہمیشہ کے لیے ہٹائیں؟</numerusform>
                <numerusform>%Ln خبریں ہمیشہ کے لیے ہٹائیں؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove for ever</source>
            <translation>ہمیشہ کے لیے ہٹائیں</translation>
        </message>
        <message>
            <source>Remove one story for ever?</source>
            <translation>ایک خبر ہمیشہ کے لیے ہٹائیں؟</translation>
        </message>
        <message>
            <source>The text, the notes and the history go, and nothing brings them back.</source>
            <translation>متن، نوٹ اور تاریخ چلے جاتے ہیں، اور کچھ انھیں واپس نہیں لاتا۔</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>ردی خالی ہے۔</translation>
        </message>
        <message>
            <source>What stands on a site stays there.</source>
            <translation>جو کسی سائٹ پر ہے وہ وہیں رہتا ہے۔</translation>
        </message>
        <message>
            <source>What stands on a site stays there. Left alone, a story goes by itself 30 days after it was thrown away.</source>
            <translation>جو سائٹ پر ہے وہیں رہتا ہے۔ نہ چھیڑیں تو خبر پھینکے جانے کے 30 دن بعد خود چلی جاتی ہے۔</translation>
        </message>
        <message>
            <source>Which kind of story?</source>
            <translation>کس قسم کی خبر؟</translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message>
            <source>A dictionary is two files of one name, .dic and .aff; put them into one folder.</source>
            <translation>لغت ایک نام کی دو فائلیں ہیں، .dic اور .aff؛ انھیں ایک فولڈر میں رکھیں۔</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>فائل شامل کریں…</translation>
        </message>
        <message>
            <source>Add a spelling dictionary</source>
            <translation>ہجے کی لغت شامل کریں</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>ہجے جانچیں</translation>
        </message>
        <message>
            <source>Hunspell dictionary (*.dic)</source>
            <translation>Hunspell لغت (*.dic)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>New stories</source>
            <translation>نئی خبریں</translation>
        </message>
        <message>
            <source>No file was added</source>
            <translation>کوئی فائل شامل نہیں ہوئی</translation>
        </message>
        <message>
            <source>People read between {least} and {most} words a minute. The number is as it was.</source>
            <translation>لوگ منٹ میں {least} سے {most} الفاظ پڑھتے ہیں۔ عدد ویسا ہی رہا۔</translation>
        </message>
        <message>
            <source>Phrases by a short word and Tab</source>
            <translation>چھوٹے لفظ اور Tab سے جملے</translation>
        </message>
        <message>
            <source>Readers read</source>
            <translation>قارئین پڑھتے ہیں</translation>
        </message>
        <message>
            <source>Smart quotes and dashes, by the story’s language</source>
            <translation>خبر کی زبان کے مطابق درست واوین اور ڈیش</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>ٹکڑے…</translation>
        </message>
        <message>
            <source>Spelling dictionaries</source>
            <translation>ہجے کی لغات</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>ہٹا دیں</translation>
        </message>
        <message>
            <source>The dictionaries are as they were.</source>
            <translation>لغات ویسی ہی رہیں۔</translation>
        </message>
        <message>
            <source>The dictionary is used no more. Its file stays where it is.</source>
            <translation>لغت اب استعمال نہیں ہوتی۔ اس کی فائل وہیں رہتی ہے۔</translation>
        </message>
        <message>
            <source>Those of this computer are found by themselves; files that you add here come first.</source>
            <translation>اس کمپیوٹر کی لغات خود مل جاتی ہیں؛ یہاں شامل کی گئی پہلے آتی ہیں۔</translation>
        </message>
        <message>
            <source>While you type</source>
            <translation>لکھتے ہوئے</translation>
        </message>
        <message>
            <source>Words per minute</source>
            <translation>الفاظ فی منٹ</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>اب وہاں نہیں</translation>
        </message>
        <message>
            <source>words a minute, for the reading time here and on your pages</source>
            <translation>الفاظ فی منٹ، یہاں اور آپ کے صفحوں پر پڑھنے کے وقت کے لیے</translation>
        </message>
        <message>
            <source>{name} has no .aff file beside it.</source>
            <translation>{name} کے ساتھ .aff فائل نہیں۔</translation>
        </message>
    </context>
    <context>
        <name>Zoom</name>
        <message>
            <source>Zoom {n} %</source>
            <translation>زوم {n} %</translation>
        </message>
    </context>
    <context>
        <name>_Optional</name>
        <message>
            <source>Remove</source>
            <translation>ہٹائیں</translation>
        </message>
    </context>
    <context>
        <name>_Panel</name>
        <message>
            <source>Add</source>
            <translation>شامل کریں</translation>
        </message>
        <message>
            <source>Nothing of that name</source>
            <translation>اس نام کا کچھ نہیں</translation>
        </message>
    </context>
    <context>
        <name>_View</name>
        <message>
            <source>Copy</source>
            <translation>نقل کریں</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>سب منتخب کریں</translation>
        </message>
    </context>
</TS>
