<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>AboutAuthors</name>
        <message>
            <source>A line or two for readers</source>
            <translation>Строка-другая для читателей</translation>
        </message>
        <message>
            <source>About {name}</source>
            <translation>Об авторе: {name}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About newsdesk</source>
            <translation>О программе newsdesk</translation>
        </message>
        <message>
            <source>Add a spelling dictionary…</source>
            <translation>Добавить словарь…</translation>
        </message>
        <message>
            <source>Add tags to the selected stories…</source>
            <translation>Добавить теги выбранным материалам…</translation>
        </message>
        <message>
            <source>All commands…</source>
            <translation>Все команды…</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Все клавиши</translation>
        </message>
        <message>
            <source>Authors…</source>
            <translation>Авторы…</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Полужирный</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Маркированный список</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Проверять орфографию</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Подключить сайт…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Вырезать</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>Dim other paragraphs</source>
            <translation>Приглушать другие абзацы</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Создать копию</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Правка</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Очистить корзину…</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>Экспортировать всё…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Fetch its pictures from the site</source>
            <translation>Загрузить его изображения с сайта</translation>
        </message>
        <message>
            <source>Fetch the card of the embed</source>
            <translation>Загрузить карточку встраивания</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Найти далее</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Найти ранее</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Найти…</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Продолжение темы</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>Go to heading…</source>
            <translation>К подзаголовку…</translation>
        </message>
        <message>
            <source>Go to story…</source>
            <translation>К материалу…</translation>
        </message>
        <message>
            <source>Go to the tools</source>
            <translation>К инструментам</translation>
        </message>
        <message>
            <source>Hand in for review…</source>
            <translation>Отправить на проверку…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Передать…</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Подзаголовок</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Headings by byline</source>
            <translation>Группы по авторской подписи</translation>
        </message>
        <message>
            <source>Headings by day</source>
            <translation>Группы по дням</translation>
        </message>
        <message>
            <source>Headings by section</source>
            <translation>Группы по рубрикам</translation>
        </message>
        <message>
            <source>Headings by stage</source>
            <translation>Группы по этапам</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>History of the story</source>
            <translation>История материала</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Идея</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>На проверке</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Вставка</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Курсив</translation>
        </message>
        <message>
            <source>Keep this search…</source>
            <translation>Сохранить этот поиск…</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Текст крупнее</translation>
        </message>
        <message>
            <source>Length target…</source>
            <translation>Целевой объём…</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Light or dark as the system</source>
            <translation>Светлая или тёмная, как в системе</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>Ссылка…</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>List as cards</source>
            <translation>Список карточками</translation>
        </message>
        <message>
            <source>List with columns</source>
            <translation>Список столбцами</translation>
        </message>
        <message>
            <source>Make a template of it…</source>
            <translation>Сделать из него шаблон…</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <source>Margin note…</source>
            <translation>Заметка на полях…</translation>
        </message>
        <message>
            <source>Mark to be checked (TK)</source>
            <translation>Пометить для проверки (TK)</translation>
        </message>
        <message>
            <source>Markdown source</source>
            <translation>Исходный текст Markdown</translation>
        </message>
        <message>
            <source>Media library…</source>
            <translation>Медиатека…</translation>
        </message>
        <message>
            <source>Move block down</source>
            <translation>Блок ниже</translation>
        </message>
        <message>
            <source>Move block up</source>
            <translation>Блок выше</translation>
        </message>
        <message>
            <source>Move the selected stories to the trash</source>
            <translation>Переместить выбранные материалы в корзину</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>В корзину</translation>
        </message>
        <message>
            <source>Name, agency and language…</source>
            <translation>Имя, агентство и язык…</translation>
        </message>
        <message>
            <source>New from template…</source>
            <translation>Создать по шаблону…</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Новый материал</translation>
        </message>
        <message>
            <source>New story from wire copy</source>
            <translation>Новый материал из сообщения агентства</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Следующая панель</translation>
        </message>
        <message>
            <source>Next spelling error</source>
            <translation>Следующая орфографическая ошибка</translation>
        </message>
        <message>
            <source>No headings in the list</source>
            <translation>Список без групп</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Нумерованный список</translation>
        </message>
        <message>
            <source>Only the text</source>
            <translation>Только текст</translation>
        </message>
        <message>
            <source>Open a hand-over file…</source>
            <translation>Открыть файл передачи…</translation>
        </message>
        <message>
            <source>Open another store…</source>
            <translation>Открыть другое хранилище…</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Исходящие</translation>
        </message>
        <message>
            <source>Outbox in its own window…</source>
            <translation>Исходящие в отдельном окне…</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Абзац</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Вставить</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Вставить как простой текст</translation>
        </message>
        <message>
            <source>Pause all sending</source>
            <translation>Приостановить всю отправку</translation>
        </message>
        <message>
            <source>Preview and facts</source>
            <translation>Предпросмотр и сведения</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Предыдущая панель</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Напечатать…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Опубликовать</translation>
        </message>
        <message>
            <source>Publish a correction…</source>
            <translation>Опубликовать поправку…</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>Публикация</translation>
        </message>
        <message>
            <source>Pull from a site…</source>
            <translation>Забрать с сайта…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Заменить…</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Восстановить из резервной копии…</translation>
        </message>
        <message>
            <source>Sample newsroom</source>
            <translation>Учебная редакция</translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation>Поиск материалов</translation>
        </message>
        <message>
            <source>Section of the selected stories…</source>
            <translation>Рубрика выбранных материалов…</translation>
        </message>
        <message>
            <source>Sections…</source>
            <translation>Рубрики…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Выделить всё</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Настройки…</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>Боковая панель</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>Подзаголовок мельче</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Текст мельче</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>Самый мелкий подзаголовок</translation>
        </message>
        <message>
            <source>Smart quotes and dashes</source>
            <translation>Типографские кавычки и тире</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>Заготовки…</translation>
        </message>
        <message>
            <source>Sort by beginning</source>
            <translation>Сортировать по началу работы</translation>
        </message>
        <message>
            <source>Sort by byline</source>
            <translation>Сортировать по авторской подписи</translation>
        </message>
        <message>
            <source>Sort by headline</source>
            <translation>Сортировать по заголовку</translation>
        </message>
        <message>
            <source>Sort by last change</source>
            <translation>Сортировать по последнему изменению</translation>
        </message>
        <message>
            <source>Sort by section</source>
            <translation>Сортировать по рубрике</translation>
        </message>
        <message>
            <source>Sort by stage</source>
            <translation>Сортировать по этапу</translation>
        </message>
        <message>
            <source>Sort by words</source>
            <translation>Сортировать по числу слов</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>Stage of the selected stories…</source>
            <translation>Этап выбранных материалов…</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>Зачёркнутый</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>Теги…</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>Вернуть из корзины</translation>
        </message>
        <message>
            <source>Take tags off the selected stories…</source>
            <translation>Снять теги с выбранных материалов…</translation>
        </message>
        <message>
            <source>Take the selected stories out of the trash</source>
            <translation>Вернуть выбранные материалы из корзины</translation>
        </message>
        <message>
            <source>Templates…</source>
            <translation>Шаблоны…</translation>
        </message>
        <message>
            <source>Text at its own size</source>
            <translation>Обычный размер текста</translation>
        </message>
        <message>
            <source>This computer…</source>
            <translation>Этот компьютер…</translation>
        </message>
        <message>
            <source>Typewriter scrolling</source>
            <translation>Прокрутка как на пишущей машинке</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Unpublish…</source>
            <translation>Снять с публикации…</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>What is still to come (TK)…</source>
            <translation>Что ещё не дописано (TK)…</translation>
        </message>
    </context>
    <context>
        <name>ArticleList</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln материал</numerusform>
                <numerusform>%Ln материала</numerusform>
                <numerusform>%Ln материалов</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 материал</translation>
        </message>
        <message>
            <source>A story stays here for 30 days; then it goes for ever.</source>
            <translation>Материал лежит здесь 30 дней, затем удаляется навсегда.</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>Сначала подходящие</translation>
        </message>
        <message>
            <source>More than {stories}</source>
            <translation>Более чем {stories}</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Сначала новые</translation>
        </message>
        <message>
            <source>No stories here</source>
            <translation>Здесь нет материалов</translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation>Материалов пока нет</translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation>Поиск материалов</translation>
        </message>
        <message>
            <source>Search stories by any of their words</source>
            <translation>Поиск материалов по любым их словам</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Материалы</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>Корзина пуста</translation>
        </message>
        <message>
            <source>{n} of {total} selected</source>
            <translation>Выбрано {n} из {total}</translation>
        </message>
    </context>
    <context>
        <name>ArticleModel</name>
        <message>
            <source>By: </source>
            <translation>Автор: </translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Заголовка пока нет</translation>
        </message>
        <message>
            <source>Notes: </source>
            <translation>Заметки: </translation>
        </message>
        <message>
            <source>Tags: </source>
            <translation>Теги: </translation>
        </message>
        <message>
            <source>{n} stories</source>
            <translation>Материалов: {n}</translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>AuthorsManager</name>
        <message>
            <source>A line or two for readers</source>
            <translation>Строка-другая для читателей</translation>
        </message>
        <message>
            <source>All stories of {old} ({n}) get the name of {new}, and {old} goes. This cannot be undone.</source>
            <translation>Все материалы автора {old} ({n}) получат имя {new}, а {old} исчезнет. Отменить это нельзя.</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Авторы</translation>
        </message>
        <message>
            <source>Biography</source>
            <translation>Биография</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Выбор изображения</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Выбрать изображение…</translation>
        </message>
        <message>
            <source>Everybody in a byline stands here. New adds somebody.</source>
            <translation>Здесь все, кто указан в авторских подписях. «Создать» добавляет нового.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>New author</source>
            <translation>Новый автор</translation>
        </message>
        <message>
            <source>New author {n}</source>
            <translation>Новый автор {n}</translation>
        </message>
        <message>
            <source>No authors yet</source>
            <translation>Авторов пока нет</translation>
        </message>
        <message>
            <source>Nobody else</source>
            <translation>Больше никого</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Изображение</translation>
        </message>
        <message>
            <source>Picture and biography stand in the author’s box under each of their stories.</source>
            <translation>Изображение и биография стоят во врезке об авторе под каждым его материалом.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Изображения ({kinds})</translation>
        </message>
        <message>
            <source>Same person as</source>
            <translation>То же лицо, что</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Материалы</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>{name} was changed.</source>
            <translation>{name}: изменено.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name}: удалено.</translation>
        </message>
        <message>
            <source>{old} and {new} are one person now.</source>
            <translation>{old} и {new} теперь одно лицо.</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln материал</numerusform>
                <numerusform>%Ln материала</numerusform>
                <numerusform>%Ln материалов</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder with backups</source>
            <translation>Папка с резервными копиями</translation>
        </message>
        <message>
            <source>All stories will be as they were then. The store of now is not lost: it stays in its folder under a new name. Nothing that waited in the outbox then is sent by itself.</source>
            <translation>Все материалы станут такими, какими были тогда. Нынешнее хранилище не пропадёт: оно останется в своей папке под новым именем. То, что тогда ждало в исходящих, само не отправится.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Резервные копии…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Копировать отчёт</translation>
        </message>
        <message>
            <source>How newsdesk ended</source>
            <translation>Как завершилась работа newsdesk</translation>
        </message>
        <message>
            <source>It holds no words of a story and no passwords. It goes nowhere unless you send it.</source>
            <translation>В нём нет ни слов из материалов, ни паролей. Он никуда не уйдёт, если вы его не отправите.</translation>
        </message>
        <message>
            <source>It opens again by itself.</source>
            <translation>Оно откроется снова само.</translation>
        </message>
        <message>
            <source>Look in another folder…</source>
            <translation>Искать в другой папке…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>No backup is there. newsdesk makes one a day while it is open.</source>
            <translation>Резервных копий нет. newsdesk делает по одной в день, пока открыт.</translation>
        </message>
        <message>
            <source>One story</source>
            <translation>Один материал</translation>
        </message>
        <message>
            <source>Recovered: everything up to {time}</source>
            <translation>Спасено: всё до {time}</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Восстановление из резервной копии</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Показать отчёт</translation>
        </message>
        <message>
            <source>The backup of {when} is back.</source>
            <translation>Восстановлена резервная копия: {when}.</translation>
        </message>
        <message>
            <source>The store is exchanged…</source>
            <translation>Хранилище заменяется…</translation>
        </message>
        <message>
            <source>The store of before is back.</source>
            <translation>Прежнее хранилище снова на месте.</translation>
        </message>
        <message>
            <source>The store of before is kept as {name}.</source>
            <translation>Прежнее хранилище сохранено как {name}.</translation>
        </message>
        <message>
            <source>The story opens where you were.</source>
            <translation>Материал откроется там, где вы были.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What was there until now is kept as {name}.</source>
            <translation>То, что было здесь до сих пор, сохранено как {name}.</translation>
        </message>
        <message>
            <source>Which backup should come back?</source>
            <translation>Какую резервную копию восстановить?</translation>
        </message>
        <message>
            <source>newsdesk ended unexpectedly</source>
            <translation>Работа newsdesk неожиданно прервалась</translation>
        </message>
        <message>
            <source>newsdesk ended unexpectedly at {time}</source>
            <translation>Работа newsdesk неожиданно прервалась: {time}</translation>
        </message>
        <message>
            <source>newsdesk was ended before it could close. The story opens where you were.</source>
            <translation>newsdesk прервали, прежде чем он успел закрыться. Материал откроется там, где вы были.</translation>
        </message>
        <message>
            <source>{ended}; all stories are as they were saved.</source>
            <translation>{ended}; все материалы такие, какими были сохранены.</translation>
        </message>
        <message>
            <source>{ended}; everything up to {time} is there.</source>
            <translation>{ended}; всё до {time} на месте.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Back beside the store</source>
            <translation>Снова рядом с хранилищем</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Создать копию сейчас</translation>
        </message>
        <message>
            <source>Backed up: {stories}, {size}.</source>
            <translation>Копия готова: {stories}, {size}.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Backups go there from now on. Those made before stay where they are.</source>
            <translation>Теперь резервные копии пойдут туда. Сделанные раньше остаются на своих местах.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Выбрать другую папку…</translation>
        </message>
        <message>
            <source>No backup yet. The first is made soon after the start.</source>
            <translation>Резервных копий пока нет. Первая появится вскоре после запуска.</translation>
        </message>
        <message>
            <source>One a day is kept for seven days and one a week for eight weeks, with their pictures and files.</source>
            <translation>По одной в день хранится семь дней и по одной в неделю — восемь недель, вместе с изображениями и файлами.</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Ход резервного копирования</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Восстановить из резервной копии…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Показать папку</translation>
        </message>
        <message>
            <source>Where backups go</source>
            <translation>Куда идут резервные копии</translation>
        </message>
    </context>
    <context>
        <name>BlockMenu</name>
        <message>
            <source>Block</source>
            <translation>Блок</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Маркированный список</translation>
        </message>
        <message>
            <source>Code block</source>
            <translation>Блок кода</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation>Врезка</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Подзаголовок</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Ниже</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Выше</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Нумерованный список</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Абзац</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>Цитата-выноска</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>Подзаголовок мельче</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>Самый мелкий подзаголовок</translation>
        </message>
        <message>
            <source>Turn into</source>
            <translation>Превратить в</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln материал</numerusform>
                <numerusform>%Ln материала</numerusform>
                <numerusform>%Ln материалов</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 материал</translation>
        </message>
        <message>
            <source>Add tags…</source>
            <translation>Добавить теги…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>В корзину</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Без рубрики</translation>
        </message>
        <message>
            <source>No story is selected in the list.</source>
            <translation>В списке не выбран ни один материал.</translation>
        </message>
        <message>
            <source>Nothing had to be changed.</source>
            <translation>Менять ничего не пришлось.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Remove for ever…</source>
            <translation>Удалить навсегда…</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>Tags to add</source>
            <translation>Добавляемые теги</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>Вернуть из корзины</translation>
        </message>
        <message>
            <source>Take tags off…</source>
            <translation>Снять теги…</translation>
        </message>
        <message>
            <source>These stories have no tags.</source>
            <translation>У этих материалов нет тегов.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Which section?</source>
            <translation>Какая рубрика?</translation>
        </message>
        <message>
            <source>Which stage?</source>
            <translation>Какой этап?</translation>
        </message>
        <message>
            <source>Which tag goes?</source>
            <translation>Какой тег снять?</translation>
        </message>
        <message>
            <source>Words, divided by commas</source>
            <translation>Слова через запятую</translation>
        </message>
        <message>
            <source>{stories} got tags</source>
            <translation>Теги добавлены: {stories}</translation>
        </message>
        <message>
            <source>{stories} in the trash</source>
            <translation>В корзине: {stories}</translation>
        </message>
        <message>
            <source>{stories} lost a tag</source>
            <translation>Тег снят: {stories}</translation>
        </message>
        <message>
            <source>{stories} out of the trash</source>
            <translation>Из корзины возвращено: {stories}</translation>
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
            <translation>Изображение</translation>
        </message>
    </context>
    <context>
        <name>CardBar</name>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Address…</source>
            <translation>Адрес…</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Caption…</source>
            <translation>Подпись…</translation>
        </message>
        <message>
            <source>Edit pictures…</source>
            <translation>Править изображения…</translation>
        </message>
        <message>
            <source>Edit source…</source>
            <translation>Править исходный текст…</translation>
        </message>
        <message>
            <source>Embed a link</source>
            <translation>Встроить ссылку</translation>
        </message>
        <message>
            <source>Fetch anew</source>
            <translation>Загрузить заново</translation>
        </message>
        <message>
            <source>Fetch its card</source>
            <translation>Загрузить карточку</translation>
        </message>
        <message>
            <source>No card</source>
            <translation>Без карточки</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Заменить…</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>Разобрать</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Убрать отсюда</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Title and picture, once, from the page itself</source>
            <translation>Название и изображение, один раз, с самой страницы</translation>
        </message>
        <message>
            <source>Title…</source>
            <translation>Название…</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Box: {title}</source>
            <translation>Врезка: {title}</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Embedded page</source>
            <translation>Встроенная страница</translation>
        </message>
        <message>
            <source>File to download</source>
            <translation>Файл для скачивания</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>Видео</translation>
        </message>
        <message>
            <source>Footnote {name}</source>
            <translation>Сноска {name}</translation>
        </message>
        <message>
            <source>Kept as it is</source>
            <translation>Остаётся как есть</translation>
        </message>
        <message>
            <source>Raw HTML, kept as it is</source>
            <translation>HTML, остаётся как есть</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Разделитель</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Звук</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{fact}: none yet</source>
            <translation>{fact}: пока нет</translation>
        </message>
    </context>
    <context>
        <name>ChipsField</name>
        <message>
            <source>Remove {word}</source>
            <translation>Удалить {word}</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Вырезать</translation>
        </message>
        <message>
            <source>Empty the cells</source>
            <translation>Очистить ячейки</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Вставить</translation>
        </message>
        <message>
            <source>{rows} by {columns} cells selected</source>
            <translation>Выделено ячеек: {rows} на {columns}</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message numerus="yes">
            <source>%Ln changes</source>
            <translation>
                <numerusform>%Ln изменение</numerusform>
                <numerusform>%Ln изменения</numerusform>
                <numerusform>%Ln изменений</numerusform>
            </translation>
        </message>
        <message>
            <source>1 change</source>
            <translation>1 изменение</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Назад к тексту</translation>
        </message>
        <message>
            <source>Back to the text (Esc)</source>
            <translation>Назад к тексту (Esc)</translation>
        </message>
        <message>
            <source>Both versions in one</source>
            <translation>Обе версии в одной</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Change before</source>
            <translation>Предыдущее изменение</translation>
        </message>
        <message>
            <source>Change before (P)</source>
            <translation>Предыдущее изменение (P)</translation>
        </message>
        <message>
            <source>Click a paragraph that changed, or go to one by the arrows</source>
            <translation>Щёлкните изменённый абзац или перейдите к нему стрелками</translation>
        </message>
        <message>
            <source>Compare with another version</source>
            <translation>Сравнить с другой версией</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Сравнить с текущей</translation>
        </message>
        <message>
            <source>Compare with the version before it</source>
            <translation>Сравнить с предыдущей версией</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Inline</source>
            <translation>В тексте</translation>
        </message>
        <message>
            <source>Move it back</source>
            <translation>Вернуть на место</translation>
        </message>
        <message>
            <source>Name this version…</source>
            <translation>Назвать эту версию…</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Следующее изменение</translation>
        </message>
        <message>
            <source>Next change (N)</source>
            <translation>Следующее изменение (N)</translation>
        </message>
        <message>
            <source>Nothing differs in the text</source>
            <translation>В тексте различий нет</translation>
        </message>
        <message>
            <source>Progress of comparing</source>
            <translation>Ход сравнения</translation>
        </message>
        <message>
            <source>Restore this headline</source>
            <translation>Вернуть этот заголовок</translation>
        </message>
        <message>
            <source>Restore this paragraph</source>
            <translation>Вернуть этот абзац</translation>
        </message>
        <message>
            <source>Restore this standfirst</source>
            <translation>Вернуть эту вводку</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Вернуть эту версию</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Рядом</translation>
        </message>
        <message>
            <source>Take this paragraph out</source>
            <translation>Убрать этот абзац</translation>
        </message>
        <message>
            <source>Two long versions are compared word by word</source>
            <translation>Две длинные версии сравниваются слово за словом</translation>
        </message>
        <message>
            <source>Words: {steps}</source>
            <translation>Слова: {steps}</translation>
        </message>
        <message>
            <source>with now</source>
            <translation>с текущей</translation>
        </message>
        <message>
            <source>{i} of {n}</source>
            <translation>{i} из {n}</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Compare versions</source>
            <translation>Сравнение версий</translation>
        </message>
    </context>
    <context>
        <name>Computer</name>
        <message>
            <source>A desktop newsroom editor: write offline, see the page, publish once.</source>
            <translation>Редактор для редакции: пишите без сети, смотрите страницу, публикуйте один раз.</translation>
        </message>
        <message>
            <source>About newsdesk</source>
            <translation>О программе newsdesk</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Всё в порядке.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
        <message>
            <source>Copy for a report</source>
            <translation>Копировать для отчёта</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It stands on the parts below.</source>
            <translation>Свободная программа под лицензией GNU General Public License версии 3 или новее, без каких-либо гарантий. В её основе — перечисленные ниже части.</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Язык окна</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>One line needs a look; it says what to do.</source>
            <translation>На одну строку стоит взглянуть: в ней сказано, что делать.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Часть</translation>
        </message>
        <message>
            <source>Parts and their licences</source>
            <translation>Части и их лицензии</translation>
        </message>
        <message>
            <source>Screens</source>
            <translation>Экраны</translation>
        </message>
        <message>
            <source>The copy holds no words of a story, no passwords and no addresses of people.</source>
            <translation>В копии нет ни слов из материалов, ни паролей, ни адресов людей.</translation>
        </message>
        <message>
            <source>The preview stays plain. On Linux look whether the packages that Qt needs are installed.</source>
            <translation>Предпросмотр останется простым. В Linux проверьте, установлены ли пакеты, нужные Qt.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Этот компьютер</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Web engine</source>
            <translation>Веб-движок</translation>
        </message>
        <message>
            <source>What newsdesk runs on</source>
            <translation>На чём работает newsdesk</translation>
        </message>
        <message>
            <source>Windows by</source>
            <translation>Окна рисует</translation>
        </message>
        <message>
            <source>Your stories are in {folder}; they stay when newsdesk is removed.</source>
            <translation>Ваши материалы в папке {folder}; они останутся и после удаления newsdesk.</translation>
        </message>
        <message>
            <source>it draws nothing</source>
            <translation>ничего не рисует</translation>
        </message>
        <message>
            <source>it ended</source>
            <translation>завершился</translation>
        </message>
        <message>
            <source>it starts, {version}</source>
            <translation>запускается, {version}</translation>
        </message>
        <message>
            <source>newsdesk {version}</source>
            <translation>newsdesk {version}</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>нет ответа</translation>
        </message>
        <message>
            <source>not installed ({module})</source>
            <translation>не установлено ({module})</translation>
        </message>
        <message>
            <source>{n} lines need a look; each says what to do.</source>
            <translation>Строк, на которые стоит взглянуть: {n}; в каждой сказано, что делать.</translation>
        </message>
    </context>
    <context>
        <name>ConnectDialog</name>
        <message>
            <source>A WordPress site is found by its address.</source>
            <translation>Сайт WordPress находится по адресу.</translation>
        </message>
        <message>
            <source>Approve newsdesk in the browser, then paste the password that the site shows.</source>
            <translation>Разрешите newsdesk доступ в браузере, затем вставьте пароль, который покажет сайт.</translation>
        </message>
        <message>
            <source>Approve newsdesk in the browser. It brings you back here by itself.</source>
            <translation>Разрешите newsdesk доступ в браузере. Он сам вернёт вас сюда.</translation>
        </message>
        <message>
            <source>Asking {name}…</source>
            <translation>Запрос к {name}…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Подключить</translation>
        </message>
        <message>
            <source>Connect a site</source>
            <translation>Подключить сайт</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Find the site</source>
            <translation>Найти сайт</translation>
        </message>
        <message>
            <source>It was not approved on the site. Nothing was connected.</source>
            <translation>На сайте доступ не разрешили. Ничего не подключено.</translation>
        </message>
        <message>
            <source>Looking at {address}…</source>
            <translation>Проверяется {address}…</translation>
        </message>
        <message>
            <source>No browser could be opened. Sign in by name and password.</source>
            <translation>Браузер открыть не удалось. Войдите по имени и паролю.</translation>
        </message>
        <message>
            <source>Nothing came back? Let the page show the password</source>
            <translation>Ничего не вернулось? Пусть страница покажет пароль</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>Открыть браузер</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>Открыть страницу снова</translation>
        </message>
        <message>
            <source>Site address</source>
            <translation>Адрес сайта</translation>
        </message>
        <message>
            <source>WordPress. Your password goes into this computer’s keyring and nowhere else.</source>
            <translation>WordPress. Ваш пароль попадёт в связку ключей этого компьютера и больше никуда.</translation>
        </message>
        <message>
            <source>{name}, WordPress</source>
            <translation>{name}, WordPress</translation>
        </message>
        <message>
            <source>{site} is connected, as {account}. It is good to know what this account may not do there:</source>
            <translation>{site} подключён, учётная запись: {account}. Полезно знать, что ей там нельзя:</translation>
        </message>
    </context>
    <context>
        <name>CropPage</name>
        <message>
            <source> px</source>
            <translation> пикс.</translation>
        </message>
        <message>
            <source>Arrows move the crop, with Alt they size it; with Shift in fine steps.</source>
            <translation>Стрелки двигают рамку, с Alt меняют её размер; с Shift — мелкими шагами.</translation>
        </message>
        <message>
            <source>Flip</source>
            <translation>Отразить</translation>
        </message>
        <message>
            <source>Flip left and right (M)</source>
            <translation>Отразить слева направо (M)</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>Слева</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Сверху</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Высота</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Straighten</source>
            <translation>Выровнять</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Поворот</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Повернуть влево</translation>
        </message>
        <message>
            <source>Turn left ([)</source>
            <translation>Повернуть влево ([)</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Повернуть вправо</translation>
        </message>
        <message>
            <source>Turn right (])</source>
            <translation>Повернуть вправо (])</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Ширина</translation>
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
            <translation>Агентство</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>NUR-SULTAN</source>
            <translation>АСТАНА</translation>
        </message>
        <message>
            <source>No dateline</source>
            <translation>Без дейтлайна</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>{place}, {date} and {agency} stand for the facts</source>
            <translation>{place}, {date} и {agency} обозначают сведения</translation>
        </message>
    </context>
    <context>
        <name>DeskPage</name>
        <message>
            <source>A dateline form needs {place}, {date} or {agency}. The form is as it was.</source>
            <translation>В виде дейтлайна нужно {place}, {date} или {agency}. Вид остался прежним.</translation>
        </message>
        <message>
            <source>ABC</source>
            <translation>ABC</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Агентство</translation>
        </message>
        <message>
            <source>As it stands in a byline</source>
            <translation>Как в авторской подписи</translation>
        </message>
        <message>
            <source>Dateline form</source>
            <translation>Вид дейтлайна</translation>
        </message>
        <message>
            <source>KARACHI</source>
            <translation>КАРАЧИ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Издание</translation>
        </message>
        <message>
            <source>Paper and agency</source>
            <translation>Издание и агентство</translation>
        </message>
        <message>
            <source>The name over your pages</source>
            <translation>Название над вашими страницами</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>Your name goes into bylines and stands with what you change: stages, versions, notes.</source>
            <translation>Ваше имя идёт в авторские подписи и стоит при том, что вы меняете: этапах, версиях, заметках.</translation>
        </message>
        <message>
            <source>{place}, {date} and {agency} stand for the facts. Each agency has a form of its own.</source>
            <translation>{place}, {date} и {agency} обозначают сведения. У каждого агентства свой вид.</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <source>This picture is not on this computer</source>
            <translation>Этого изображения нет на этом компьютере</translation>
        </message>
    </context>
    <context>
        <name>DropPlace</name>
        <message>
            <source>Drop to import</source>
            <translation>Бросьте, чтобы импортировать</translation>
        </message>
    </context>
    <context>
        <name>EditorPane</name>
        <message>
            <source>Length target</source>
            <translation>Целевой объём</translation>
        </message>
        <message>
            <source>Words, nothing for none</source>
            <translation>Слов; пусто — без цели</translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>All stories are saved here now</source>
            <translation>Теперь все материалы сохраняются здесь</translation>
        </message>
        <message>
            <source>Copying all stories to {path}…</source>
            <translation>Все материалы копируются в {path}…</translation>
        </message>
        <message>
            <source>Its drive may be busy or away. Your text is kept here, and saved as soon as it answers.</source>
            <translation>Возможно, диск занят или отключён. Ваш текст хранится здесь и сохранится, как только диск ответит.</translation>
        </message>
        <message>
            <source>Pictures and files that could not be brought along: {n}</source>
            <translation>Изображения и файлы, которые не удалось перенести: {n}</translation>
        </message>
        <message>
            <source>Save all stories somewhere else</source>
            <translation>Сохранить все материалы в другом месте</translation>
        </message>
        <message>
            <source>Save somewhere else…</source>
            <translation>Сохранить в другом месте…</translation>
        </message>
        <message>
            <source>The store does not answer.</source>
            <translation>Хранилище не отвечает.</translation>
        </message>
        <message>
            <source>You can go on writing meanwhile.</source>
            <translation>Пока можно писать дальше.</translation>
        </message>
        <message>
            <source>newsdesk stores (*.sqlite)</source>
            <translation>Хранилища newsdesk (*.sqlite)</translation>
        </message>
        <message>
            <source>{path} opens at the next start</source>
            <translation>{path} откроется при следующем запуске</translation>
        </message>
    </context>
    <context>
        <name>EmbedCards</name>
        <message>
            <source>Fetching the card of {site}…</source>
            <translation>Загружается карточка {site}…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>The card came without a picture</source>
            <translation>Карточка пришла без изображения</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить попытку</translation>
        </message>
        <message>
            <source>You can go on writing meanwhile.</source>
            <translation>Пока можно писать дальше.</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>Bulleted list</source>
            <translation>Маркированный список</translation>
        </message>
        <message>
            <source>Code block</source>
            <translation>Блок кода</translation>
        </message>
        <message>
            <source>Embed a link</source>
            <translation>Встроить ссылку</translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation>Врезка</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Сноска</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>Галерея</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Подзаголовок</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Нумерованный список</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Изображение</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>Цитата-выноска</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Разделитель</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>Подзаголовок мельче</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>Самый мелкий подзаголовок</translation>
        </message>
        <message>
            <source>Sound, film or file</source>
            <translation>Звук, видео или файл</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>aside panel background infobox</source>
            <translation>врезка справка фон инфобокс aside</translation>
        </message>
        <message>
            <source>audio video mp3 mp4 podcast pdf download attachment document</source>
            <translation>аудио видео mp3 mp4 подкаст pdf скачать вложение документ</translation>
        </message>
        <message>
            <source>callout large</source>
            <translation>выноска крупно цитата pullquote</translation>
        </message>
        <message>
            <source>cite blockquote</source>
            <translation>цитата blockquote</translation>
        </message>
        <message>
            <source>grid rows columns cells</source>
            <translation>сетка строки столбцы ячейки</translation>
        </message>
        <message>
            <source>line divider separator hr</source>
            <translation>линия разделитель черта hr</translation>
        </message>
        <message>
            <source>note source reference</source>
            <translation>примечание источник ссылка</translation>
        </message>
        <message>
            <source>pic image photo photograph figure</source>
            <translation>картинка изображение фото фотография рисунок снимок</translation>
        </message>
        <message>
            <source>pictures slideshow photos grid</source>
            <translation>картинки изображения слайд-шоу фото сетка</translation>
        </message>
        <message>
            <source>points ul</source>
            <translation>пункты ul</translation>
        </message>
        <message>
            <source>program source</source>
            <translation>программа исходник</translation>
        </message>
        <message>
            <source>steps ol</source>
            <translation>шаги ol</translation>
        </message>
        <message>
            <source>title subhead h2</source>
            <translation>название подзаголовок h2</translation>
        </message>
        <message>
            <source>title subhead h3</source>
            <translation>название подзаголовок h3</translation>
        </message>
        <message>
            <source>title subhead h4</source>
            <translation>название подзаголовок h4</translation>
        </message>
        <message>
            <source>video film post tweet youtube url</source>
            <translation>видео фильм пост твит youtube url</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>%Ln are here with another text</source>
            <translation>
                <numerusform>%Ln уже есть с другим текстом</numerusform>
                <numerusform>%Ln уже есть с другим текстом</numerusform>
                <numerusform>%Ln уже есть с другим текстом</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files did not</source>
            <translation>
                <numerusform>%Ln файл — нет</numerusform>
                <numerusform>%Ln файла — нет</numerusform>
                <numerusform>%Ln файлов — нет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories came in</source>
            <translation>
                <numerusform>Принят %Ln материал</numerusform>
                <numerusform>Принято %Ln материала</numerusform>
                <numerusform>Принято %Ln материалов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories were exported</source>
            <translation>
                <numerusform>Экспортирован %Ln материал</numerusform>
                <numerusform>Экспортировано %Ln материала</numerusform>
                <numerusform>Экспортировано %Ln материалов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were here already</source>
            <translation>
                <numerusform>%Ln уже был здесь</numerusform>
                <numerusform>%Ln уже были здесь</numerusform>
                <numerusform>%Ln уже были здесь</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>И ещё %Ln.</numerusform>
                <numerusform>И ещё %Ln.</numerusform>
                <numerusform>И ещё %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>As drafts, unless a file says another stage.</source>
            <translation>Как черновики, если в файле не указан другой этап.</translation>
        </message>
        <message>
            <source>Came, but</source>
            <translation>Принято, но</translation>
        </message>
        <message>
            <source>Did not come in</source>
            <translation>Не принято</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Hand over “{headline}”</source>
            <translation>Передать «{headline}»</translation>
        </message>
        <message>
            <source>Hand-over files (*{ending})</source>
            <translation>Файлы передачи (*{ending})</translation>
        </message>
        <message>
            <source>Here already, with another text</source>
            <translation>Уже здесь, с другим текстом</translation>
        </message>
        <message>
            <source>Here already, word for word</source>
            <translation>Уже здесь, слово в слово</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>No story came in</source>
            <translation>Ни один материал не принят</translation>
        </message>
        <message>
            <source>No story was exported</source>
            <translation>Ни один материал не экспортирован</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменено.</translation>
        </message>
        <message>
            <source>One story came in</source>
            <translation>Принят один материал</translation>
        </message>
        <message>
            <source>One story was exported</source>
            <translation>Экспортирован один материал</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open a hand-over file</source>
            <translation>Открытие файла передачи</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Send it by any means; newsdesk opens it.</source>
            <translation>Отправьте его любым способом; newsdesk его откроет.</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Показать отчёт</translation>
        </message>
        <message>
            <source>The changes of {who} are in the story</source>
            <translation>Изменения внесены в материал: {who}</translation>
        </message>
        <message>
            <source>The export was stopped</source>
            <translation>Экспорт остановлен</translation>
        </message>
        <message>
            <source>The story is in the file {name}</source>
            <translation>Материал в файле {name}</translation>
        </message>
        <message>
            <source>The story of {who} is here</source>
            <translation>Материал здесь: {who}</translation>
        </message>
        <message>
            <source>They were left as they are. Below they can be given the file’s text, or come a second time.</source>
            <translation>Они остались как были. Ниже им можно дать текст из файла или принять их второй раз.</translation>
        </message>
        <message>
            <source>Took the file’s text</source>
            <translation>Взяли текст из файла</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без названия</translation>
        </message>
        <message>
            <source>What it said before stays in History.</source>
            <translation>Прежний текст остаётся в истории.</translation>
        </message>
        <message>
            <source>What they said before is in their history.</source>
            <translation>Прежний текст остаётся в их истории.</translation>
        </message>
        <message>
            <source>With its pictures, notes and history.</source>
            <translation>С изображениями, заметками и историей.</translation>
        </message>
        <message>
            <source>You have a newer version of this story</source>
            <translation>У вас более новая версия этого материала</translation>
        </message>
        <message>
            <source>You have this story already, word for word</source>
            <translation>Этот материал у вас уже есть, слово в слово</translation>
        </message>
        <message>
            <source>another desk</source>
            <translation>другая редакция</translation>
        </message>
        <message>
            <source>one file did not</source>
            <translation>один файл — нет</translation>
        </message>
        <message>
            <source>one is here with another text</source>
            <translation>один уже есть с другим текстом</translation>
        </message>
        <message>
            <source>one was here already</source>
            <translation>один уже был здесь</translation>
        </message>
        <message>
            <source>story</source>
            <translation>материал</translation>
        </message>
        <message numerus="yes">
            <source>with %Ln pictures and files</source>
            <translation>
                <numerusform>с %Ln изображением или файлом</numerusform>
                <numerusform>с %Ln изображениями и файлами</numerusform>
                <numerusform>с %Ln изображениями и файлами</numerusform>
            </translation>
        </message>
        <message>
            <source>with one picture or file</source>
            <translation>с одним изображением или файлом</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>All stories ({n})</source>
            <translation>Все материалы ({n})</translation>
        </message>
        <message>
            <source>Also what is in the trash, all media, the settings and a list of your sites; never a password, and not the history of each story.</source>
            <translation>Также содержимое корзины, все медиафайлы, настройки и список ваших сайтов; но без паролей и без истории материалов.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose where to…</source>
            <translation>Выбрать куда…</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>Экспортировать в эту папку</translation>
        </message>
        <message>
            <source>Export stories</source>
            <translation>Экспорт материалов</translation>
        </message>
        <message>
            <source>Only “{headline}”</source>
            <translation>Только «{headline}»</translation>
        </message>
        <message>
            <source>The selected stories ({n})</source>
            <translation>Выбранные материалы ({n})</translation>
        </message>
        <message>
            <source>They go to a new folder of Markdown files with their pictures. Any program can read it, and newsdesk takes it back without loss. What is in the trash stays here, and so does the history of each story.</source>
            <translation>Они попадут в новую папку файлов Markdown вместе с изображениями. Её прочтёт любая программа, а newsdesk примет обратно без потерь. То, что в корзине, останется здесь, как и история каждого материала.</translation>
        </message>
        <message>
            <source>the open story</source>
            <translation>открытый материал</translation>
        </message>
    </context>
    <context>
        <name>FactEditors</name>
        <message>
            <source>Byline</source>
            <translation>Авторская подпись</translation>
        </message>
        <message>
            <source>Names, divided by commas</source>
            <translation>Имена через запятую</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Без рубрики</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Words, divided by commas</source>
            <translation>Слова через запятую</translation>
        </message>
    </context>
    <context>
        <name>FactsPane</name>
        <message>
            <source>Agency</source>
            <translation>Агентство</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Авторская подпись</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Комментарии</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Дейтлайн</translation>
        </message>
        <message>
            <source>Dateline: agency</source>
            <translation>Дейтлайн: агентство</translation>
        </message>
        <message>
            <source>Dateline: date</source>
            <translation>Дейтлайн: дата</translation>
        </message>
        <message>
            <source>Dateline: place</source>
            <translation>Дейтлайн: место</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Описание</translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation>Описание для поисковых систем</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Эмбарго</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Сведения</translation>
        </message>
        <message>
            <source>For the desk only</source>
            <translation>Только для редакции</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>Надзаголовок</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Made from the headline</source>
            <translation>Составлен из заголовка</translation>
        </message>
        <message>
            <source>Name, then Return</source>
            <translation>Имя, затем Enter</translation>
        </message>
        <message>
            <source>Never published</source>
            <translation>Никогда не публикуется</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Not published anywhere</source>
            <translation>Нигде не опубликован</translation>
        </message>
        <message>
            <source>Notes for the desk, never published</source>
            <translation>Заметки для редакции, никогда не публикуются</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Выкл.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Вкл.</translation>
        </message>
        <message>
            <source>On the page</source>
            <translation>На странице</translation>
        </message>
        <message>
            <source>Same as the headline ({n} of {most})</source>
            <translation>Как заголовок ({n} из {most})</translation>
        </message>
        <message>
            <source>Same as the standfirst ({n} of {most})</source>
            <translation>Как вводка ({n} из {most})</translation>
        </message>
        <message>
            <source>Search and sharing</source>
            <translation>Поиск и соцсети</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Сайты</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Слаг</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Title for search engines</source>
            <translation>Заголовок для поисковых систем</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>Когда и где</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Где он стоит</translation>
        </message>
        <message>
            <source>Word, then Return</source>
            <translation>Слово, затем Enter</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>с тех пор изменён</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>An application password is made for newsdesk alone, on the site, and can be revoked there.</source>
            <translation>Пароль приложения создаётся на сайте только для newsdesk, и там же его можно отозвать.</translation>
        </message>
        <message>
            <source>Application password</source>
            <translation>Пароль приложения</translation>
        </message>
        <message>
            <source>This computer has no keyring: the password is kept until newsdesk is closed, then asked again.</source>
            <translation>На этом компьютере нет связки ключей: пароль хранится, пока newsdesk не закрыт, потом его спросят снова.</translation>
        </message>
        <message>
            <source>User name on the site</source>
            <translation>Имя пользователя на сайте</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <source>%Ln places replaced</source>
            <translation>
                <numerusform>Заменено: %Ln место</numerusform>
                <numerusform>Заменено: %Ln места</numerusform>
                <numerusform>Заменено: %Ln мест</numerusform>
            </translation>
        </message>
        <message>
            <source>1 place replaced</source>
            <translation>Заменено: 1 место</translation>
        </message>
        <message>
            <source>Not a pattern: {why}</source>
            <translation>Неверный шаблон поиска: {why}</translation>
        </message>
        <message>
            <source>Not a replacement: {why}</source>
            <translation>Неверная замена: {why}</translation>
        </message>
        <message>
            <source>This pattern takes too long in this story</source>
            <translation>С этим шаблоном поиск в материале слишком долог</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Capitals count</source>
            <translation>Учитывать регистр</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Find in the story</source>
            <translation>Найти в материале</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Регулярное выражение</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Заменить все</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Заменить на</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>Только целые слова</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} из {count}</translation>
        </message>
    </context>
    <context>
        <name>FindingsPopover</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Выбрать</translation>
        </message>
        <message>
            <source>Found before publishing: {n}. {all}</source>
            <translation>Найдено перед публикацией: {n}. {all}</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>Отправить на проверку: {site}</translation>
        </message>
        <message>
            <source>Hand in with {found}</source>
            <translation>Отправить на проверку ({found})</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Сопоставить</translation>
        </message>
        <message>
            <source>Publish to {site}</source>
            <translation>Опубликовать: {site}</translation>
        </message>
        <message>
            <source>Publish with {found}</source>
            <translation>Опубликовать ({found})</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Запланировать</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Написать</translation>
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
            <translation>Стрелки её двигают. Она относится к изображению и не меняет ни одного его пикселя.</translation>
        </message>
        <message>
            <source>Click what must stay in sight where a place has another shape: a front page, a list, a card.</source>
            <translation>Щёлкните то, что должно остаться на виду там, где у места другая форма: главная страница, список, карточка.</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>Слева</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Сверху</translation>
        </message>
        <message>
            <source>No focal point</source>
            <translation>Без фокусной точки</translation>
        </message>
    </context>
    <context>
        <name>FolderForm</name>
        <message>
            <source>Address on the web</source>
            <translation>Адрес в интернете</translation>
        </message>
        <message>
            <source>Leave a note where a story was withdrawn</source>
            <translation>Оставлять пометку там, где материал отозван</translation>
        </message>
        <message>
            <source>None: it is read from the disk</source>
            <translation>Нет: читается с диска</translation>
        </message>
        <message>
            <source>On the web</source>
            <translation>В интернете</translation>
        </message>
        <message>
            <source>The feed has the stories whole</source>
            <translation>Материалы в ленте целиком</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message numerus="yes">
            <source>%Ln min</source>
            <translation>
                <numerusform>%Ln мин</numerusform>
                <numerusform>%Ln мин</numerusform>
                <numerusform>%Ln мин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln слово</numerusform>
                <numerusform>%Ln слова</numerusform>
                <numerusform>%Ln слов</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 слово</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Объём</translation>
        </message>
        <message>
            <source>Length: {words}</source>
            <translation>Объём: {words}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Не сохранено</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Сохранено {time}</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Сохраняется</translation>
        </message>
        <message>
            <source>{n} of {words}</source>
            <translation>{n} / {words}</translation>
        </message>
    </context>
    <context>
        <name>GalleryDialog</name>
        <message>
            <source>Add pictures…</source>
            <translation>Добавить изображения…</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Вниз</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Вверх</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>Альтернативный текст</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Автор изображения</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Вниз</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Править…</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>Галерея</translation>
        </message>
        <message>
            <source>No alternative text</source>
            <translation>Без альтернативного текста</translation>
        </message>
        <message>
            <source>No caption yet</source>
            <translation>Подписи пока нет</translation>
        </message>
        <message>
            <source>No picture is chosen</source>
            <translation>Изображение не выбрано</translation>
        </message>
        <message>
            <source>Pictures of the gallery</source>
            <translation>Изображения галереи</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Убрать отсюда</translation>
        </message>
        <message>
            <source>This picture is not on this computer</source>
            <translation>Этого изображения нет на этом компьютере</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Вверх</translation>
        </message>
        <message>
            <source>What it shows, for those who do not see it</source>
            <translation>Что на нём, для тех, кто не видит</translation>
        </message>
        <message>
            <source>What readers see below it</source>
            <translation>Что читатели видят под ним</translation>
        </message>
        <message>
            <source>Who took it</source>
            <translation>Кто снял</translation>
        </message>
    </context>
    <context>
        <name>Gauge</name>
        <message numerus="yes">
            <source>Length target: %Ln words</source>
            <translation>
                <numerusform>Целевой объём: %Ln слово</numerusform>
                <numerusform>Целевой объём: %Ln слова</numerusform>
                <numerusform>Целевой объём: %Ln слов</numerusform>
            </translation>
        </message>
        <message>
            <source>of {n}</source>
            <translation>из {n}</translation>
        </message>
        <message>
            <source>{words} of {target} words</source>
            <translation>{words} из {target} слов</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Media</source>
            <translation>Медиафайлы</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to move, click for more</source>
            <translation>Тяните, чтобы переместить; щёлкните, чтобы увидеть больше</translation>
        </message>
        <message>
            <source>Move block</source>
            <translation>Переместить блок</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Byline</source>
            <translation>Авторская подпись</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Дейтлайн</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>Главное изображение</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Вводка</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
    </context>
    <context>
        <name>HidePage</name>
        <message>
            <source> px</source>
            <translation> пикс.</translation>
        </message>
        <message>
            <source>Add a region</source>
            <translation>Добавить область</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>Размытие</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Draw over a face or a plate. What is sent holds nothing of what was there.</source>
            <translation>Обведите лицо или номерной знак. В отправленном не останется ничего из того, что там было.</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>Слева</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Сверху</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Высота</translation>
        </message>
        <message>
            <source>How it is hidden</source>
            <translation>Чем скрыть</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Nothing is hidden</source>
            <translation>Ничего не скрыто</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Пиксели</translation>
        </message>
        <message>
            <source>Region {n} of {all}</source>
            <translation>Область {n} из {all}</translation>
        </message>
        <message>
            <source>Space chooses the next region, arrows move it, with Alt they size it.</source>
            <translation>Пробел выбирает следующую область, стрелки её двигают, с Alt меняют размер.</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Убрать отсюда</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Ширина</translation>
        </message>
        <message>
            <source>{all} hidden, none chosen</source>
            <translation>Скрыто: {all}, ни одна не выбрана</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln слово</numerusform>
                <numerusform>%Ln слова</numerusform>
                <numerusform>%Ln слов</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 слово</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Добавлено</translation>
        </message>
        <message>
            <source>Also changed: {facts}</source>
            <translation>Также изменено: {facts}</translation>
        </message>
        <message>
            <source>Back to an idea</source>
            <translation>Снова идея</translation>
        </message>
        <message>
            <source>Before an older version came back</source>
            <translation>Перед возвратом старой версии</translation>
        </message>
        <message>
            <source>Before it was changed</source>
            <translation>До изменения</translation>
        </message>
        <message>
            <source>Before it was merged</source>
            <translation>До объединения</translation>
        </message>
        <message>
            <source>Before the merge with {what}</source>
            <translation>До объединения: {what}</translation>
        </message>
        <message>
            <source>Click a version to compare it with the text of now</source>
            <translation>Щёлкните версию, чтобы сравнить её с текущим текстом</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Сравнить с текущей</translation>
        </message>
        <message>
            <source>Fetched from a site</source>
            <translation>Загружено с сайта</translation>
        </message>
        <message>
            <source>Fetched from {what}</source>
            <translation>Загружено: {what}</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Передано</translation>
        </message>
        <message>
            <source>Handed over as {what}</source>
            <translation>Передано как {what}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>History of the story</source>
            <translation>История материала</translation>
        </message>
        <message>
            <source>Made a draft</source>
            <translation>Переведено в черновик</translation>
        </message>
        <message>
            <source>Marked as ready</source>
            <translation>Отмечено как готовое</translation>
        </message>
        <message>
            <source>Moved further down</source>
            <translation>Перемещено ниже</translation>
        </message>
        <message>
            <source>Moved further down: “{words}”</source>
            <translation>Перемещено ниже: «{words}»</translation>
        </message>
        <message>
            <source>Moved further up</source>
            <translation>Перемещено выше</translation>
        </message>
        <message>
            <source>Moved further up: “{words}”</source>
            <translation>Перемещено выше: «{words}»</translation>
        </message>
        <message>
            <source>Moved here from further down</source>
            <translation>Перемещено сюда снизу</translation>
        </message>
        <message>
            <source>Moved here from further up</source>
            <translation>Перемещено сюда сверху</translation>
        </message>
        <message>
            <source>Name of this version</source>
            <translation>Имя этой версии</translation>
        </message>
        <message>
            <source>Name this version…</source>
            <translation>Назвать эту версию…</translation>
        </message>
        <message>
            <source>Named versions are kept for ever</source>
            <translation>Названные версии хранятся всегда</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Now: {words} since the newest version</source>
            <translation>Сейчас: {words} после последней версии</translation>
        </message>
        <message>
            <source>Put right by the editor itself</source>
            <translation>Исправлено самим редактором</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Received from {what}</source>
            <translation>Получено от: {what}</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Удалено</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Заменено</translation>
        </message>
        <message>
            <source>Replaced: first as it was, then as it is</source>
            <translation>Заменено: сначала как было, потом как стало</translation>
        </message>
        <message>
            <source>Rescued when something broke</source>
            <translation>Спасено при сбое</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Вернуть эту версию</translation>
        </message>
        <message>
            <source>Sent for review</source>
            <translation>Отправлено на проверку</translation>
        </message>
        <message>
            <source>Sent to a site</source>
            <translation>Отправлено на сайт</translation>
        </message>
        <message>
            <source>Sent to {what}</source>
            <translation>Отправлено: {what}</translation>
        </message>
        <message>
            <source>Taken off a site</source>
            <translation>Снято с сайта</translation>
        </message>
        <message>
            <source>Taken off {what}</source>
            <translation>Снято с сайта: {what}</translation>
        </message>
        <message>
            <source>The same words; a note, the form or a detail changed</source>
            <translation>Слова те же; изменились заметка, форма или мелочь</translation>
        </message>
        <message>
            <source>The versions of the open story</source>
            <translation>Версии открытого материала</translation>
        </message>
        <message>
            <source>When it was closed</source>
            <translation>При закрытии</translation>
        </message>
        <message>
            <source>While it was written</source>
            <translation>Во время работы</translation>
        </message>
        <message>
            <source>added</source>
            <translation>добавлено</translation>
        </message>
        <message>
            <source>added: {words}</source>
            <translation>добавлено: {words}</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>авторская подпись</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>compared with now</source>
            <translation>в сравнении с текущей</translation>
        </message>
        <message>
            <source>compared with {version}</source>
            <translation>в сравнении с {version}</translation>
        </message>
        <message>
            <source>dateline</source>
            <translation>дейтлайн</translation>
        </message>
        <message>
            <source>description for search engines</source>
            <translation>описание для поисковых систем</translation>
        </message>
        <message>
            <source>kicker</source>
            <translation>надзаголовок</translation>
        </message>
        <message>
            <source>language</source>
            <translation>язык</translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation>главное изображение</translation>
        </message>
        <message>
            <source>moved away</source>
            <translation>перемещено отсюда</translation>
        </message>
        <message>
            <source>moved here</source>
            <translation>перемещено сюда</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>удалено</translation>
        </message>
        <message>
            <source>removed: {words}</source>
            <translation>удалено: {words}</translation>
        </message>
        <message>
            <source>section</source>
            <translation>рубрика</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>теги</translation>
        </message>
        <message>
            <source>title for search engines</source>
            <translation>заголовок для поисковых систем</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>без изменений</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <source>No versions yet. One is kept before you change a story, every ten minutes while you write, and whenever it is closed, sent or gets another stage. You can go back to any of them.</source>
            <translation>Версий пока нет. Версия сохраняется перед вашими изменениями, каждые десять минут работы и всякий раз, когда материал закрывают, отправляют или переводят на другой этап. Вернуться можно к любой.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Выбрать файлы…</translation>
        </message>
        <message>
            <source>Files can also be dropped onto the list of stories.</source>
            <translation>Файлы можно также бросить на список материалов.</translation>
        </message>
        <message>
            <source>Import all stories of a folder</source>
            <translation>Импортировать все материалы из папки</translation>
        </message>
        <message>
            <source>Import stories</source>
            <translation>Импорт материалов</translation>
        </message>
        <message>
            <source>Markdown, HTML, plain text, wire copy and Word’s .docx, a folder of these, or a zip of a folder.</source>
            <translation>Markdown, HTML, простой текст, сообщения агентств и .docx из Word, папка с ними или zip-архив папки.</translation>
        </message>
        <message>
            <source>Pictures that lie beside them come along. A story that this desk has already is left as it is.</source>
            <translation>Изображения, лежащие рядом, придут вместе с ними. Материал, который в этой редакции уже есть, останется как был.</translation>
        </message>
        <message>
            <source>Stories ({endings})</source>
            <translation>Материалы ({endings})</translation>
        </message>
    </context>
    <context>
        <name>JobLogView</name>
        <message>
            <source>Copy the log</source>
            <translation>Копировать журнал</translation>
        </message>
        <message>
            <source>It holds no passwords and no words of the story.</source>
            <translation>В нём нет ни паролей, ни слов материала.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Журнал</translation>
        </message>
    </context>
    <context>
        <name>JobPane</name>
        <message numerus="yes">
            <source>%Ln attempts so far.</source>
            <translation>
                <numerusform>Пока %Ln попытка.</numerusform>
                <numerusform>Пока %Ln попытки.</numerusform>
                <numerusform>Пока %Ln попыток.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Копировать ссылку</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>Не отправлять</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>It stops before its next step. Once readers can see the page, it is carried to its end.</source>
            <translation>Остановится перед следующим шагом. Как только страница видна читателям, работа доводится до конца.</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Заголовка пока нет</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Открыть страницу</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Приостановить</translation>
        </message>
        <message>
            <source>Retry now</source>
            <translation>Повторить сейчас</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>What it brought to the site by then is seen by no reader; the next publish goes on from it.</source>
            <translation>То, что уже попало на сайт, читателям не видно; следующая публикация продолжит с этого места.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Something unexpected happened.</source>
            <translation>Произошло что-то неожиданное.</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>Текст остался прежним.</translation>
        </message>
        <message>
            <source>Try again. The details are in the log.</source>
            <translation>Повторите попытку. Подробности в журнале.</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Keep this search in the side bar</source>
            <translation>Сохранить этот поиск на боковой панели</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>Имя поиска</translation>
        </message>
        <message>
            <source>No story is changed by that.</source>
            <translation>Материалы от этого не меняются.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Переименовать…</translation>
        </message>
        <message>
            <source>The search “{name}” was removed</source>
            <translation>Поиск «{name}» удалён</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>left to right</source>
            <translation>слева направо</translation>
        </message>
        <message>
            <source>right to left</source>
            <translation>справа налево</translation>
        </message>
    </context>
    <context>
        <name>LeavingDialog</name>
        <message numerus="yes">
            <source>%Ln stories are still to be sent.</source>
            <translation>
                <numerusform>Ещё не отправлен %Ln материал.</numerusform>
                <numerusform>Ещё не отправлены %Ln материала.</numerusform>
                <numerusform>Ещё не отправлены %Ln материалов.</numerusform>
            </translation>
        </message>
        <message>
            <source>A story is still to be sent.</source>
            <translation>Один материал ещё не отправлен.</translation>
        </message>
        <message>
            <source>Quit newsdesk</source>
            <translation>Выход из newsdesk</translation>
        </message>
        <message>
            <source>Quit, send later</source>
            <translation>Выйти, отправить позже</translation>
        </message>
        <message>
            <source>Send in the background</source>
            <translation>Отправить в фоне</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Остаться</translation>
        </message>
        <message>
            <source>newsdesk can go on in the background and end by itself once all is sent. If you quit, it is sent at the next start. Nothing is sent twice.</source>
            <translation>newsdesk может продолжить в фоне и завершиться сам, когда всё будет отправлено. Если выйти, отправка пройдёт при следующем запуске. Дважды ничего не отправляется.</translation>
        </message>
    </context>
    <context>
        <name>Length</name>
        <message numerus="yes">
            <source>%Ln characters</source>
            <translation>
                <numerusform>%Ln знак</numerusform>
                <numerusform>%Ln знака</numerusform>
                <numerusform>%Ln знаков</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файла</numerusform>
                <numerusform>%Ln файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 файл</translation>
        </message>
        <message>
            <source>Add pictures and files; or drop them here</source>
            <translation>Добавьте изображения и файлы или бросьте их сюда</translation>
        </message>
        <message>
            <source>Add to the media library</source>
            <translation>Добавить в медиатеку</translation>
        </message>
        <message>
            <source>Added: {n}.</source>
            <translation>Добавлено: {n}.</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Добавить…</translation>
        </message>
        <message>
            <source>All media</source>
            <translation>Все медиафайлы</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln files? They are removed from this computer; that cannot be undone.</source>
            <translation>
                <numerusform>Удалить %Ln файл? Он исчезнет с этого компьютера; отменить это нельзя.</numerusform>
                <numerusform>Удалить %Ln файла? Они исчезнут с этого компьютера; отменить это нельзя.</numerusform>
                <numerusform>Удалить %Ln файлов? Они исчезнут с этого компьютера; отменить это нельзя.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete {name}? Its file is removed from this computer; that cannot be undone.</source>
            <translation>Удалить {name}? Файл исчезнет с этого компьютера; отменить это нельзя.</translation>
        </message>
        <message>
            <source>Deleted: {n}.</source>
            <translation>Удалено: {n}.</translation>
        </message>
        <message>
            <source>Drop pictures here, or press Add. Those that stories show come by themselves.</source>
            <translation>Бросьте изображения сюда или нажмите «Добавить». Те, что есть в материалах, появляются сами.</translation>
        </message>
        <message>
            <source>Inserted into {headline}.</source>
            <translation>Вставлено в {headline}.</translation>
        </message>
        <message>
            <source>Media library</source>
            <translation>Медиатека</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>Изображений пока нет</translation>
        </message>
        <message>
            <source>No story is open. Open the one that shall show it, then insert.</source>
            <translation>Ни один материал не открыт. Откройте тот, где его показать, затем вставьте.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Other words, or all media.</source>
            <translation>Другие слова или все медиафайлы.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Изображения ({kinds})</translation>
        </message>
        <message>
            <source>Search captions, credits, file names</source>
            <translation>Поиск по подписям, авторам изображений, именам файлов</translation>
        </message>
        <message>
            <source>Search the media library</source>
            <translation>Поиск в медиатеке</translation>
        </message>
        <message>
            <source>Used nowhere</source>
            <translation>Нигде не используется</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>Что в списке</translation>
        </message>
        <message>
            <source>Without alternative text</source>
            <translation>Без альтернативного текста</translation>
        </message>
        <message>
            <source>Without credit</source>
            <translation>Без автора изображения</translation>
        </message>
        <message>
            <source>the new story</source>
            <translation>новый материал</translation>
        </message>
        <message>
            <source>{fact} changed.</source>
            <translation>{fact}: изменено.</translation>
        </message>
    </context>
    <context>
        <name>LightPage</name>
        <message>
            <source>Brightness</source>
            <translation>Яркость</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Контраст</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>An administrator of the site can give it another role; Settings › Sites shows this again.</source>
            <translation>Администратор сайта может дать ей другую роль; это снова показано в «Настройки › Сайты».</translation>
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>Link</source>
            <translation>Ссылка</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Убрать</translation>
        </message>
    </context>
    <context>
        <name>ListColumns</name>
        <message>
            <source>Begun</source>
            <translation>Начат</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Авторская подпись</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменён</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Изменение</translation>
        </message>
        <message>
            <source>On the sites</source>
            <translation>На сайтах</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>As the system has it</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>As the system has it ({language})</source>
            <translation>Как в системе ({language})</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>It counts from the next start of newsdesk.</source>
            <translation>Действует со следующего запуска newsdesk.</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>Язык окон</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Светлая или тёмная</translation>
        </message>
        <message>
            <source>Size of letters and controls</source>
            <translation>Размер букв и элементов управления</translation>
        </message>
        <message>
            <source>The story that is open stays open. Stories have languages of their own.</source>
            <translation>Открытый материал останется открытым. У материалов свой язык.</translation>
        </message>
        <message>
            <source>Your pages have their own colours; this is about the windows only.</source>
            <translation>У ваших страниц свои цвета; здесь речь только об окнах.</translation>
        </message>
        <message>
            <source>{n} points</source>
            <translation>{n} пт</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening…</source>
            <translation>Открывается…</translation>
        </message>
        <message>
            <source>Something went wrong inside newsdesk.</source>
            <translation>Внутри newsdesk что-то пошло не так.</translation>
        </message>
        <message>
            <source>Your text was saved, and kept as a version of its own. The log says where it happened.</source>
            <translation>Ваш текст сохранён, и отдельной версией тоже. Где это случилось, сказано в журнале.</translation>
        </message>
    </context>
    <context>
        <name>Manager</name>
        <message>
            <source>Filter</source>
            <translation>Фильтр</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>New (Ctrl+N)</source>
            <translation>Создать (Ctrl+N)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>Удалить (Delete)</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>A new line in the same paragraph</source>
            <translation>Новая строка в том же абзаце</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Все клавиши</translation>
        </message>
        <message>
            <source>Close what is open, then back to the text</source>
            <translation>Закрыть открытое, затем вернуться в текст</translation>
        </message>
        <message>
            <source>In a list: one level in; in a table: the next cell</source>
            <translation>В списке: на уровень глубже; в таблице: следующая ячейка</translation>
        </message>
        <message>
            <source>In a list: one level out; in a table: the cell before</source>
            <translation>В списке: на уровень выше; в таблице: предыдущая ячейка</translation>
        </message>
        <message>
            <source>In the headline and the standfirst: on to the next; on a picture: edit it</source>
            <translation>В заголовке и вводке: перейти дальше; на изображении: обработать его</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>В тексте</translation>
        </message>
        <message>
            <source>On an empty line: what can be added</source>
            <translation>В пустой строке: что можно добавить</translation>
        </message>
    </context>
    <context>
        <name>ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>Искать в руководстве</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Задачи</translation>
        </message>
        <message>
            <source>The manual has no such words</source>
            <translation>Таких слов в руководстве нет</translation>
        </message>
    </context>
    <context>
        <name>Mapping</name>
        <message>
            <source>Sections and authors…</source>
            <translation>Рубрики и авторы…</translation>
        </message>
        <message>
            <source>{n} of your {all} sections stand there already, by their names.</source>
            <translation>Из ваших рубрик ({all}) там уже есть по названию: {n}.</translation>
        </message>
        <message>
            <source>{site} is connected</source>
            <translation>{site} подключён</translation>
        </message>
    </context>
    <context>
        <name>MappingManager</name>
        <message>
            <source>A story by this author alone goes out under that account of the site.</source>
            <translation>Материал одного этого автора выходит на сайте под этой учётной записью.</translation>
        </message>
        <message>
            <source>Ask the site again</source>
            <translation>Спросить сайт снова</translation>
        </message>
        <message>
            <source>Asking {site}…</source>
            <translation>Запрос к {site}…</translation>
        </message>
        <message>
            <source>By its name</source>
            <translation>По имени</translation>
        </message>
        <message>
            <source>Its stories stand in the site’s own default section, unless the settings name another.</source>
            <translation>Его материалы попадают в основную рубрику сайта, если в настройках не указана другая.</translation>
        </message>
        <message>
            <source>Make it there</source>
            <translation>Создать там</translation>
        </message>
        <message>
            <source>Making it on {site}…</source>
            <translation>Создаётся на {site}…</translation>
        </message>
        <message>
            <source>No account: the name stands in the text</source>
            <translation>Нет учётной записи: имя стоит в тексте</translation>
        </message>
        <message>
            <source>No sections and no authors yet</source>
            <translation>Рубрик и авторов пока нет</translation>
        </message>
        <message>
            <source>Not mapped</source>
            <translation>Не сопоставлено</translation>
        </message>
        <message>
            <source>On the site</source>
            <translation>На сайте</translation>
        </message>
        <message>
            <source>Sections and authors of {site}</source>
            <translation>Рубрики и авторы {site}</translation>
        </message>
        <message>
            <source>Stories of this section stand there.</source>
            <translation>Материалы этой рубрики стоят там.</translation>
        </message>
        <message>
            <source>Tags are found by their names, and made where they lack.</source>
            <translation>Теги находятся по названиям и создаются там, где их нет.</translation>
        </message>
        <message>
            <source>The site has none of this name, and your account may not make one: choose among its own.</source>
            <translation>На сайте нет такой рубрики, а ваша учётная запись не может её создать: выберите из имеющихся.</translation>
        </message>
        <message>
            <source>The site has none of this name. It is made when the first story goes there, or now.</source>
            <translation>На сайте нет такой рубрики. Она будет создана с первым материалом или прямо сейчас.</translation>
        </message>
        <message>
            <source>This is what {site} has now.</source>
            <translation>Вот что сейчас есть на {site}.</translation>
        </message>
        <message>
            <source>Those of your desk are listed here.</source>
            <translation>Здесь перечислены рубрики и авторы вашей редакции.</translation>
        </message>
        <message>
            <source>gone there</source>
            <translation>там исчезло</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>в тексте</translation>
        </message>
        <message>
            <source>not mapped</source>
            <translation>не сопоставлено</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>там ещё нет</translation>
        </message>
        <message>
            <source>{site} has it now.</source>
            <translation>Теперь это есть на {site}.</translation>
        </message>
    </context>
    <context>
        <name>MarginNotes</name>
        <message>
            <source>Note to the desk</source>
            <translation>Заметка для редакции</translation>
        </message>
        <message>
            <source>Readers never see it</source>
            <translation>Читатели её никогда не видят</translation>
        </message>
        <message>
            <source>Select the words that the note is about</source>
            <translation>Выделите слова, к которым относится заметка</translation>
        </message>
    </context>
    <context>
        <name>MediaForm</name>
        <message>
            <source>Alternative text</source>
            <translation>Альтернативный текст</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Clean the file on this computer of place, camera, owner and history</source>
            <translation>Очистить файл на этом компьютере от места, камеры, владельца и истории</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Авторские права</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Автор изображения</translation>
        </message>
        <message>
            <source>Delete what nothing shows</source>
            <translation>Удалить неиспользуемые</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>For the desk alone</source>
            <translation>Только для редакции</translation>
        </message>
        <message>
            <source>Insert into the story</source>
            <translation>Вставить в материал</translation>
        </message>
        <message>
            <source>No story shows it.</source>
            <translation>Ни в одном материале его нет.</translation>
        </message>
        <message>
            <source>Photographer / agency</source>
            <translation>Фотограф / агентство</translation>
        </message>
        <message>
            <source>Protect source…</source>
            <translation>Защитить источник…</translation>
        </message>
        <message>
            <source>Replace in all stories…</source>
            <translation>Заменить во всех материалах…</translation>
        </message>
        <message>
            <source>Return, or double-click</source>
            <translation>Enter или двойной щелчок</translation>
        </message>
        <message>
            <source>Send its metadata whole</source>
            <translation>Отправлять метаданные целиком</translation>
        </message>
        <message>
            <source>Sites and exported pages then get all that the file says</source>
            <translation>Тогда сайты и экспортированные страницы получат всё, что сказано в файле</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>Где используется</translation>
        </message>
        <message>
            <source>What is to be seen, for those who do not see it</source>
            <translation>Что на нём видно, для тех, кто не видит</translation>
        </message>
        <message>
            <source>What readers are told</source>
            <translation>Что узнают читатели</translation>
        </message>
        <message>
            <source>Without a headline</source>
            <translation>Без заголовка</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>в корзине</translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation>главное изображение</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>A picture</source>
            <translation>Изображение</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Авторская подпись</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Комментарии</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Дейтлайн</translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation>Описание для поисковых систем</translation>
        </message>
        <message>
            <source>Direction of the text</source>
            <translation>Направление текста</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Эмбарго</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Идея</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>На проверке</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>Надзаголовок</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>Главное изображение</translation>
        </message>
        <message>
            <source>Length target</source>
            <translation>Целевой объём</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Notes to the desk</source>
            <translation>Заметки для редакции</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Выкл.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Вкл.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Слаг</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Вводка</translation>
        </message>
        <message>
            <source>Stays on top</source>
            <translation>Закреплён сверху</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Title for search engines</source>
            <translation>Заголовок для поисковых систем</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>Кто может читать</translation>
        </message>
        <message>
            <source>Words that are no spelling errors</source>
            <translation>Слова, не считающиеся ошибками</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>%Ln are still to be answered</source>
            <translation>
                <numerusform>Остался %Ln вопрос</numerusform>
                <numerusform>Осталось %Ln вопроса</numerusform>
                <numerusform>Осталось %Ln вопросов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes fit together.</source>
            <translation>
                <numerusform>%Ln изменение совместимо.</numerusform>
                <numerusform>%Ln изменения совместимы.</numerusform>
                <numerusform>%Ln изменений совместимы.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln need you.</source>
            <translation>
                <numerusform>%Ln ждёт вашего решения.</numerusform>
                <numerusform>%Ln ждут вашего решения.</numerusform>
                <numerusform>%Ln ждут вашего решения.</numerusform>
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
            <translation>Обе версии останутся в истории</translation>
        </message>
        <message>
            <source>From {name}</source>
            <translation>От: {name}</translation>
        </message>
        <message>
            <source>Keep merged</source>
            <translation>Сохранить объединённое</translation>
        </message>
        <message>
            <source>Merge two versions</source>
            <translation>Объединение двух версий</translation>
        </message>
        <message>
            <source>Next (F8)</source>
            <translation>Далее (F8)</translation>
        </message>
        <message>
            <source>None needs you.</source>
            <translation>Вашего решения не требуется.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>One change fits together.</source>
            <translation>Одно изменение совместимо.</translation>
        </message>
        <message>
            <source>One is still to be answered</source>
            <translation>Остался один вопрос</translation>
        </message>
        <message>
            <source>One needs you.</source>
            <translation>Одно ждёт вашего решения.</translation>
        </message>
        <message>
            <source>Previous (Shift+F8)</source>
            <translation>Назад (Shift+F8)</translation>
        </message>
        <message>
            <source>Take both</source>
            <translation>Взять оба</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>Взять моё</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Взять чужое</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без названия</translation>
        </message>
        <message>
            <source>What will be kept</source>
            <translation>Что останется</translation>
        </message>
        <message>
            <source>Yours, on this computer</source>
            <translation>Ваше, на этом компьютере</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} из {all}</translation>
        </message>
        <message>
            <source>{n} of {all}: {about}</source>
            <translation>{n} из {all}: {about}</translation>
        </message>
        <message>
            <source>“{headline}” was changed here and there</source>
            <translation>Материал «{headline}» изменён и здесь, и там</translation>
        </message>
    </context>
    <context>
        <name>ModeButton</name>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>In the site’s own look</source>
            <translation>В оформлении сайта</translation>
        </message>
        <message>
            <source>Letters at {n} %</source>
            <translation>Шрифт {n} %</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Lists, cards, search</source>
            <translation>Списки, карточки, поиск</translation>
        </message>
        <message>
            <source>Mark what the site adds</source>
            <translation>Отмечать добавленное сайтом</translation>
        </message>
        <message>
            <source>Print the page…</source>
            <translation>Напечатать страницу…</translation>
        </message>
        <message>
            <source>Save the page as PDF…</source>
            <translation>Сохранить страницу как PDF…</translation>
        </message>
        <message>
            <source>Save the page as a file…</source>
            <translation>Сохранить страницу в файл…</translation>
        </message>
        <message>
            <source>Scroll together with the text</source>
            <translation>Прокручивать вместе с текстом</translation>
        </message>
        <message>
            <source>Take the site’s look anew</source>
            <translation>Загрузить оформление сайта заново</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>The section’s page</source>
            <translation>Страница рубрики</translation>
        </message>
        <message>
            <source>What the preview shows</source>
            <translation>Что показывает предпросмотр</translation>
        </message>
    </context>
    <context>
        <name>NotAnswering</name>
        <message>
            <source>It may be busy: wait a little and try again. If it hangs, end it with your system’s task manager; all but its last two seconds of typing is saved. This window goes on by itself once it has ended.</source>
            <translation>Возможно, он занят: подождите немного и повторите попытку. Если он завис, завершите его через диспетчер задач системы; сохранено всё набранное, кроме последних двух секунд. Когда он завершится, это окно продолжит само.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить попытку</translation>
        </message>
        <message>
            <source>newsdesk is open already, but does not answer.</source>
            <translation>newsdesk уже открыт, но не отвечает.</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Править…</translation>
        </message>
        <message>
            <source>Go to the words</source>
            <translation>К словам</translation>
        </message>
        <message>
            <source>Note to the desk</source>
            <translation>Заметка для редакции</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Открыть снова</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Решено</translation>
        </message>
        <message>
            <source>The words are gone: “{words}”</source>
            <translation>Этих слов больше нет: «{words}»</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>решено</translation>
        </message>
    </context>
    <context>
        <name>NotesPane</name>
        <message>
            <source>Margin notes</source>
            <translation>Заметки на полях</translation>
        </message>
        <message>
            <source>No notes yet. Select words in the text and press Ctrl+Shift+A; readers never see them.</source>
            <translation>Заметок пока нет. Выделите слова в тексте и нажмите Ctrl+Shift+A; читатели их никогда не видят.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>OnSite</name>
        <message>
            <source>Aside</source>
            <translation>Ремарка</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>Аудио</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>Front page</source>
            <translation>Главная страница</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>Галерея</translation>
        </message>
        <message>
            <source>In its order</source>
            <translation>В своём порядке</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Ссылка</translation>
        </message>
        <message>
            <source>On WordPress</source>
            <translation>В WordPress</translation>
        </message>
        <message>
            <source>Only who is signed in</source>
            <translation>Только вошедшие</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Изображение</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>Читатели</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Стандартный</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Stays on top</source>
            <translation>Закреплён сверху</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Видео</translation>
        </message>
    </context>
    <context>
        <name>OneWindow</name>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>Продолжите в том окне или закройте его и повторите попытку.</translation>
        </message>
        <message>
            <source>The store {path} is open in another newsdesk window.</source>
            <translation>Хранилище {path} открыто в другом окне newsdesk.</translation>
        </message>
        <message>
            <source>Two windows on one store would write over each other’s text.</source>
            <translation>Два окна с одним хранилищем затирали бы текст друг друга.</translation>
        </message>
    </context>
    <context>
        <name>OrderButton</name>
        <message>
            <source>Byline</source>
            <translation>Авторская подпись</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Карточки</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Order of the list: {order}</source>
            <translation>Порядок списка: {order}</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>Показывать как</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Сортировать по</translation>
        </message>
        <message>
            <source>Sort, group, cards or columns</source>
            <translation>Сортировка, группы, карточки или столбцы</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Этап</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>All sending is paused.</source>
            <translation>Вся отправка приостановлена.</translation>
        </message>
        <message>
            <source>Bring the page up to date</source>
            <translation>Обновить страницу</translation>
        </message>
        <message>
            <source>Bring {file} to the site</source>
            <translation>Доставить {file} на сайт</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Find its section, tags and byline on the site</source>
            <translation>Найти рубрику, теги и авторскую подпись на сайте</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Прекращено</translation>
        </message>
        <message>
            <source>Hand in to {site} for review</source>
            <translation>Отправить на проверку: {site}</translation>
        </message>
        <message>
            <source>Hand over what search engines read</source>
            <translation>Передать то, что читают поисковые системы</translation>
        </message>
        <message>
            <source>Handed in to {site} for review</source>
            <translation>Отправлено на проверку: {site}</translation>
        </message>
        <message>
            <source>It goes out as soon as what stands before it is sent.</source>
            <translation>Выйдет, как только будет отправлено то, что стоит перед ним.</translation>
        </message>
        <message>
            <source>It is paused until you let it go on.</source>
            <translation>Приостановлено, пока вы не продолжите.</translation>
        </message>
        <message>
            <source>Keep a place for it with a draft that no reader sees</source>
            <translation>Занять место черновиком, который читателям не виден</translation>
        </message>
        <message>
            <source>Make sure that it stands there once</source>
            <translation>Убедиться, что он стоит там один раз</translation>
        </message>
        <message>
            <source>Make sure that nobody else changed it meanwhile</source>
            <translation>Убедиться, что больше никто её не изменил</translation>
        </message>
        <message>
            <source>Move to the trash of {site}</source>
            <translation>Переместить в корзину {site}</translation>
        </message>
        <message>
            <source>Moved to the trash of {site}</source>
            <translation>Перемещено в корзину {site}</translation>
        </message>
        <message>
            <source>Next attempt: {time}.</source>
            <translation>Следующая попытка: {time}.</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Заголовка пока нет</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Не сделано</translation>
        </message>
        <message>
            <source>Not done: {what}, “{headline}”.</source>
            <translation>Не сделано: {what}, «{headline}».</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Не отправлено</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Приостановлено</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>Приостанавливается</translation>
        </message>
        <message>
            <source>Publish on {site}</source>
            <translation>Опубликовать на {site}</translation>
        </message>
        <message>
            <source>Publish on {site} again</source>
            <translation>Опубликовать на {site} снова</translation>
        </message>
        <message>
            <source>Published on {site}</source>
            <translation>Опубликовано на {site}</translation>
        </message>
        <message>
            <source>Published on {site} again</source>
            <translation>Опубликовано на {site} снова</translation>
        </message>
        <message>
            <source>Put the page before readers</source>
            <translation>Показать страницу читателям</translation>
        </message>
        <message>
            <source>Scheduled on {site}: {time}</source>
            <translation>Запланировано на {site}: {time}</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Отправляется</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>Sign in and look what stands on the site</source>
            <translation>Войти и посмотреть, что стоит на сайте</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Останавливается</translation>
        </message>
        <message>
            <source>Take the page away from readers</source>
            <translation>Убрать страницу от читателей</translation>
        </message>
        <message>
            <source>The network is away; once it is back it goes on by itself. Next attempt: {time}.</source>
            <translation>Сети нет; когда она вернётся, работа продолжится сама. Следующая попытка: {time}.</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Unpublish on {site}</source>
            <translation>Снять с публикации на {site}</translation>
        </message>
        <message>
            <source>Unpublished on {site}</source>
            <translation>Снято с публикации на {site}</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Ждёт</translation>
        </message>
        <message>
            <source>Waits on {site} for an editor’s review</source>
            <translation>Ждёт проверки редактором на {site}</translation>
        </message>
        <message>
            <source>Write the pages of the site</source>
            <translation>Записать страницы сайта</translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translation>{n} МБ</translation>
        </message>
        <message>
            <source>{n} kB</source>
            <translation>{n} кБ</translation>
        </message>
        <message>
            <source>{sent} of {whole}</source>
            <translation>{sent} из {whole}</translation>
        </message>
        <message>
            <source>“{headline}” waits to go to {site}.</source>
            <translation>«{headline}» ждёт отправки на {site}.</translation>
        </message>
        <message>
            <source>“{headline}” waits: {what}.</source>
            <translation>«{headline}» ждёт: {what}.</translation>
        </message>
        <message>
            <source>“{headline}” was not sent to {site}.</source>
            <translation>«{headline}» не отправлено на {site}.</translation>
        </message>
    </context>
    <context>
        <name>OutboxFoot</name>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation>
                <numerusform>%Ln не отправлен</numerusform>
                <numerusform>%Ln не отправлены</numerusform>
                <numerusform>%Ln не отправлены</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories are paused</source>
            <translation>
                <numerusform>Приостановлен %Ln материал</numerusform>
                <numerusform>Приостановлено %Ln материала</numerusform>
                <numerusform>Приостановлено %Ln материалов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories go out when the network is back</source>
            <translation>
                <numerusform>%Ln материал уйдёт, когда вернётся сеть</numerusform>
                <numerusform>%Ln материала уйдут, когда вернётся сеть</numerusform>
                <numerusform>%Ln материалов уйдут, когда вернётся сеть</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories wait to be sent</source>
            <translation>
                <numerusform>%Ln материал ждёт отправки</numerusform>
                <numerusform>%Ln материала ждут отправки</numerusform>
                <numerusform>%Ln материалов ждут отправки</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story goes out when the network is back</source>
            <translation>1 материал уйдёт, когда вернётся сеть</translation>
        </message>
        <message>
            <source>1 story is paused</source>
            <translation>1 материал приостановлен</translation>
        </message>
        <message>
            <source>1 story waits to be sent</source>
            <translation>1 материал ждёт отправки</translation>
        </message>
        <message>
            <source>All sent. {site} · {time}</source>
            <translation>Всё отправлено. {site} · {time}</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>Отправлять нечего</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Ничего не ждёт</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Нет сети</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Исходящие</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>Отправка приостановлена</translation>
        </message>
        <message>
            <source>Sending to {site}</source>
            <translation>Отправляется на {site}</translation>
        </message>
    </context>
    <context>
        <name>OutboxPopover</name>
        <message>
            <source>Copy link</source>
            <translation>Копировать ссылку</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>Не отправлять</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Open outbox</source>
            <translation>Открыть исходящие</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Открыть страницу</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Исходящие</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>What you publish is listed here, with its link.</source>
            <translation>Здесь перечислено то, что вы публикуете, со ссылками.</translation>
        </message>
    </context>
    <context>
        <name>OutboxWindow</name>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation>
                <numerusform>%Ln не отправлен</numerusform>
                <numerusform>%Ln не отправлены</numerusform>
                <numerusform>%Ln не отправлены</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be sent</source>
            <translation>
                <numerusform>%Ln к отправке</numerusform>
                <numerusform>%Ln к отправке</numerusform>
                <numerusform>%Ln к отправке</numerusform>
            </translation>
        </message>
        <message>
            <source>All sending is paused</source>
            <translation>Вся отправка приостановлена</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>Продолжить отправку</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Задания</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>Отправлять нечего</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>Пока ничего не отправлено</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Нет сети</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Исходящие</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Приостановить все</translation>
        </message>
        <message>
            <source>What you publish is listed here, with its link.</source>
            <translation>Здесь перечислено то, что вы публикуете, со ссылками.</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Go to a heading</source>
            <translation>Перейти к подзаголовку</translation>
        </message>
        <message>
            <source>Heading without words</source>
            <translation>Подзаголовок без слов</translation>
        </message>
        <message>
            <source>No headings yet. Ctrl+1 makes one.</source>
            <translation>Подзаголовков пока нет. Ctrl+1 создаёт подзаголовок.</translation>
        </message>
    </context>
    <context>
        <name>OwnerRow</name>
        <message>
            <source>Agency</source>
            <translation>Агентство</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Who writes here?</source>
            <translation>Кто здесь пишет?</translation>
        </message>
        <message>
            <source>Your name goes into bylines, the agency into datelines. Asked once.</source>
            <translation>Ваше имя идёт в авторские подписи, агентство — в дейтлайны. Спрашивается один раз.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Nothing has these letters</source>
            <translation>Таких букв нигде нет</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Both versions are one now</source>
            <translation>Обе версии теперь одна</translation>
        </message>
        <message>
            <source>Each of the two stays in History</source>
            <translation>Каждая из двух остаётся в истории</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Сведения</translation>
        </message>
        <message>
            <source>Go to a story by any of its words</source>
            <translation>Переход к материалу по любым его словам</translation>
        </message>
        <message>
            <source>Go to one in the text, then fetch its card.</source>
            <translation>Перейдите к одному из них в тексте, затем загрузите его карточку.</translation>
        </message>
        <message>
            <source>No embed is chosen.</source>
            <translation>Встраивание не выбрано.</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Заголовка пока нет</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>Open a store, or name a new one</source>
            <translation>Откройте хранилище или назовите новое</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Просмотр</translation>
        </message>
        <message>
            <source>Progress of sending</source>
            <translation>Ход отправки</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>The facts of the open story</source>
            <translation>Сведения об открытом материале</translation>
        </message>
        <message>
            <source>The margin notes of the open story</source>
            <translation>Заметки на полях открытого материала</translation>
        </message>
        <message>
            <source>The page is saved</source>
            <translation>Страница сохранена</translation>
        </message>
        <message>
            <source>The page of the open story shows here</source>
            <translation>Здесь показана страница открытого материала</translation>
        </message>
        <message>
            <source>Type a command</source>
            <translation>Введите команду</translation>
        </message>
        <message>
            <source>newsdesk stores (*.sqlite)</source>
            <translation>Хранилища newsdesk (*.sqlite)</translation>
        </message>
        <message>
            <source>the other desk</source>
            <translation>другая редакция</translation>
        </message>
        <message>
            <source>{name} handed it over at {when}.</source>
            <translation>{name}: передано {when}.</translation>
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message numerus="yes">
            <source>%Ln comments</source>
            <translation>
                <numerusform>%Ln комментария</numerusform>
                <numerusform>%Ln комментариев</numerusform>
                <numerusform>%Ln комментариев</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln deleted passages</source>
            <translation>
                <numerusform>%Ln удалённого фрагмента</numerusform>
                <numerusform>%Ln удалённых фрагментов</numerusform>
                <numerusform>%Ln удалённых фрагментов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln embeds</source>
            <translation>
                <numerusform>%Ln встраивания</numerusform>
                <numerusform>%Ln встраиваний</numerusform>
                <numerusform>%Ln встраиваний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln footnotes that were not copied</source>
            <translation>
                <numerusform>%Ln нескопированной сноски</numerusform>
                <numerusform>%Ln нескопированных сносок</numerusform>
                <numerusform>%Ln нескопированных сносок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures from the web</source>
            <translation>
                <numerusform>%Ln изображения из интернета</numerusform>
                <numerusform>%Ln изображений из интернета</numerusform>
                <numerusform>%Ln изображений из интернета</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures in files</source>
            <translation>
                <numerusform>%Ln изображения в файле</numerusform>
                <numerusform>%Ln изображений в файлах</numerusform>
                <numerusform>%Ln изображений в файлах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln scripts</source>
            <translation>
                <numerusform>%Ln скрипта</numerusform>
                <numerusform>%Ln скриптов</numerusform>
                <numerusform>%Ln скриптов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unsafe links</source>
            <translation>
                <numerusform>%Ln небезопасной ссылки</numerusform>
                <numerusform>%Ln небезопасных ссылок</numerusform>
                <numerusform>%Ln небезопасных ссылок</numerusform>
            </translation>
        </message>
        <message>
            <source>1 comment</source>
            <translation>1 комментария</translation>
        </message>
        <message>
            <source>1 deleted passage</source>
            <translation>1 удалённого фрагмента</translation>
        </message>
        <message>
            <source>1 embed</source>
            <translation>1 встраивания</translation>
        </message>
        <message>
            <source>1 footnote that was not copied</source>
            <translation>1 нескопированной сноски</translation>
        </message>
        <message>
            <source>1 picture from the web</source>
            <translation>1 изображения из интернета</translation>
        </message>
        <message>
            <source>1 picture in a file</source>
            <translation>1 изображения в файле</translation>
        </message>
        <message>
            <source>1 script</source>
            <translation>1 скрипта</translation>
        </message>
        <message>
            <source>1 unsafe link</source>
            <translation>1 небезопасной ссылки</translation>
        </message>
        <message>
            <source>Pasted as plain words: its markup was too much</source>
            <translation>Вставлены только слова: разметки было слишком много</translation>
        </message>
        <message>
            <source>Pasted without {things}</source>
            <translation>Вставлено без {things}</translation>
        </message>
        <message numerus="yes">
            <source>The end was cut off: %Ln characters</source>
            <translation>
                <numerusform>Конец отрезан: %Ln знак</numerusform>
                <numerusform>Конец отрезан: %Ln знака</numerusform>
                <numerusform>Конец отрезан: %Ln знаков</numerusform>
            </translation>
        </message>
        <message>
            <source>{several} and {last}</source>
            <translation>{several} и {last}</translation>
        </message>
    </context>
    <context>
        <name>PictureBar</name>
        <message>
            <source>Add alternative text</source>
            <translation>Добавить альтернативный текст</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>Альтернативный текст</translation>
        </message>
        <message>
            <source>At the left</source>
            <translation>Слева</translation>
        </message>
        <message>
            <source>At the right</source>
            <translation>Справа</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Править…</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>Посередине</translation>
        </message>
        <message>
            <source>Make a gallery</source>
            <translation>Сделать галерею</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Заменить…</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Убрать отсюда</translation>
        </message>
        <message>
            <source>What the picture shows, for those who do not see it</source>
            <translation>Что на изображении, для тех, кто его не видит</translation>
        </message>
    </context>
    <context>
        <name>PictureEditor</name>
        <message>
            <source>Back to the picture as it came</source>
            <translation>Вернуть исходное изображение</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Кадр</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Edit the picture</source>
            <translation>Правка изображения</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Фокус</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Оставить как было</translation>
        </message>
        <message>
            <source>Leave the picture as it was?</source>
            <translation>Оставить изображение как было?</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Свет</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Сбросить</translation>
        </message>
        <message>
            <source>Teaser</source>
            <translation>Анонс</translation>
        </message>
        <message>
            <source>The picture is being made</source>
            <translation>Изображение создаётся</translation>
        </message>
        <message>
            <source>The picture is being opened</source>
            <translation>Изображение открывается</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What was done to it in this window is forgotten. The story is as it was.</source>
            <translation>Сделанное с ним в этом окне забудется. Материал останется прежним.</translation>
        </message>
        <message>
            <source>{width} × {height} px</source>
            <translation>{width} × {height} пикс.</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Alternative text and credit…</source>
            <translation>Альтернативный текст и автор…</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>Выбрать другое…</translation>
        </message>
        <message>
            <source>Choose pictures</source>
            <translation>Выбор изображений</translation>
        </message>
        <message>
            <source>Choose sound, films or files</source>
            <translation>Выбор звука, видео или файлов</translation>
        </message>
        <message>
            <source>Choose the lead picture</source>
            <translation>Выбор главного изображения</translation>
        </message>
        <message>
            <source>Edit the lead picture…</source>
            <translation>Править главное изображение…</translation>
        </message>
        <message>
            <source>No lead picture</source>
            <translation>Без главного изображения</translation>
        </message>
        <message>
            <source>Not added either: {names}.</source>
            <translation>Также не добавлены: {names}.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Изображения ({kinds})</translation>
        </message>
        <message>
            <source>Publish, then delete it in the media library of the site: who knows its address still sees it.</source>
            <translation>Опубликуйте, затем удалите его в медиатеке сайта: кто знает его адрес, всё ещё видит его.</translation>
        </message>
        <message>
            <source>Sound, films and files ({kinds})</source>
            <translation>Звук, видео и файлы ({kinds})</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>Текст остался прежним.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation>{name} не читается: {reason}.</translation>
        </message>
        <message>
            <source>{sites} still has the picture from before</source>
            <translation>Прежнее изображение всё ещё на {sites}</translation>
        </message>
    </context>
    <context>
        <name>PlaceTeller</name>
        <message>
            <source>Box</source>
            <translation>Врезка</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Маркированный список</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Сноска</translation>
        </message>
        <message>
            <source>Gallery, pictures: {n}</source>
            <translation>Галерея, снимков: {n}</translation>
        </message>
        <message>
            <source>Heading level {level}</source>
            <translation>Подзаголовок уровня {level}</translation>
        </message>
        <message>
            <source>Link to {address}</source>
            <translation>Ссылка на {address}</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Нумерованный список</translation>
        </message>
        <message>
            <source>Picture without alternative text</source>
            <translation>Изображение без альтернативного текста</translation>
        </message>
        <message>
            <source>Picture: {text}</source>
            <translation>Изображение: {text}</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>Цитата-выноска</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <source>Table, rows: {rows}, columns: {columns}</source>
            <translation>Таблица, строк: {rows}, столбцов: {columns}</translation>
        </message>
        <message>
            <source>item {n} of {count}</source>
            <translation>пункт {n} из {count}</translation>
        </message>
        <message>
            <source>level {n}</source>
            <translation>уровень {n}</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>All stories</source>
            <translation>Все материалы</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Черновики</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Идеи</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>На проверке</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Ждёт вас</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубликовано</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>Searches</source>
            <translation>Поиски</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Рубрики</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Корзина</translation>
        </message>
    </context>
    <context>
        <name>Portrait</name>
        <message>
            <source>Picture of the author</source>
            <translation>Изображение автора</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>In {section}</source>
            <translation>Рубрика: {section}</translation>
        </message>
        <message>
            <source>In {section}, by {names}</source>
            <translation>Рубрика: {section}, авторы: {names}</translation>
        </message>
        <message>
            <source>no section</source>
            <translation>не указана</translation>
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
            <translation>Предпросмотр страницы</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>Сохранение страницы</translation>
        </message>
        <message>
            <source>Taking the look of the site…</source>
            <translation>Загружается оформление сайта…</translation>
        </message>
        <message>
            <source>The page was not printed. Look at the printer, then print again.</source>
            <translation>Страница не напечатана. Проверьте принтер и повторите печать.</translation>
        </message>
        <message>
            <source>The web engine does not start, so the page is plain text: {reason}</source>
            <translation>Веб-движок не запускается, поэтому страница — простой текст: {reason}</translation>
        </message>
        <message>
            <source>The web engine keeps ending, so the page is plain text.</source>
            <translation>Веб-движок всё время завершается, поэтому страница — простой текст.</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Веб-страницы (*.html)</translation>
        </message>
        <message>
            <source>Without the web engine no page can be printed.</source>
            <translation>Без веб-движка страницу напечатать нельзя.</translation>
        </message>
        <message>
            <source>{path} could not be written. Choose another folder.</source>
            <translation>Записать {path} не удалось. Выберите другую папку.</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>This computer knows no printer. The page can be saved as PDF.</source>
            <translation>На этом компьютере нет принтера. Страницу можно сохранить как PDF.</translation>
        </message>
    </context>
    <context>
        <name>ProgressFoot</name>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Останавливается…</translation>
        </message>
        <message>
            <source>{verb}: {done} of {total}</source>
            <translation>{verb}: {done} из {total}</translation>
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
            <translation>Выбрать, где опубликовать</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Подключить сайт…</translation>
        </message>
        <message>
            <source>Hand in for review</source>
            <translation>На проверку</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>Отправить на проверку: {site}</translation>
        </message>
        <message>
            <source>Hand in to {site} (Ctrl+Return)</source>
            <translation>Отправить на проверку: {site} (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Handing in…</source>
            <translation>Отправляется…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Опубликовать</translation>
        </message>
        <message numerus="yes">
            <source>Publish to %Ln sites</source>
            <translation>
                <numerusform>Опубликовать на %Ln сайте</numerusform>
                <numerusform>Опубликовать на %Ln сайтах</numerusform>
                <numerusform>Опубликовать на %Ln сайтах</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish to several sites…</source>
            <translation>Опубликовать на нескольких сайтах…</translation>
        </message>
        <message>
            <source>Publish to {site}</source>
            <translation>Опубликовать: {site}</translation>
        </message>
        <message>
            <source>Publish to {site} (Ctrl+Return)</source>
            <translation>Опубликовать: {site} (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Publishing…</source>
            <translation>Публикуется…</translation>
        </message>
        <message>
            <source>Send when online</source>
            <translation>Отправить, когда будет сеть</translation>
        </message>
    </context>
    <context>
        <name>Publisher</name>
        <message>
            <source>Connect the site…</source>
            <translation>Подключить сайт…</translation>
        </message>
        <message>
            <source>Connected to {site}</source>
            <translation>Подключено: {site}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Копировать ссылку</translation>
        </message>
        <message>
            <source>From a story newsdesk opens web pages (https, http) and mail addresses only.</source>
            <translation>Из материала newsdesk открывает только веб-страницы (https, http) и почтовые адреса.</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>Продолжить отправку</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Открыть страницу</translation>
        </message>
        <message>
            <source>Publish sends there now.</source>
            <translation>Теперь «Опубликовать» отправляет туда.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>See what changed…</source>
            <translation>Посмотреть изменения…</translation>
        </message>
        <message>
            <source>Sending is paused, so “{headline}” waits in the outbox.</source>
            <translation>Отправка приостановлена, поэтому «{headline}» ждёт в исходящих.</translation>
        </message>
        <message>
            <source>{link} was not opened.</source>
            <translation>Ссылка {link} не открыта.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Add the correction</source>
            <translation>Добавить поправку</translation>
        </message>
        <message>
            <source>An earlier version gave the wrong year. The treaty was signed in 1992.</source>
            <translation>В прежней версии был неверно указан год. Договор подписан в 1992 году.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Connect a WordPress site; or hand the story over in a file.</source>
            <translation>Подключите сайт WordPress или передайте материал файлом.</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Подключить сайт…</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Поправка</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Решить позже</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>Отправить на проверку: {site}</translation>
        </message>
        <message>
            <source>Into the site’s trash</source>
            <translation>В корзину сайта</translation>
        </message>
        <message>
            <source>It stands at the end of the story, with the time, and goes out with it.</source>
            <translation>Стоит в конце материала, со временем, и выходит вместе с ним.</translation>
        </message>
        <message>
            <source>It stands at the end of the story, with the time, and goes to {sites} at once.</source>
            <translation>Стоит в конце материала, со временем, и сразу уходит на {sites}.</translation>
        </message>
        <message>
            <source>Keep it here only</source>
            <translation>Оставить только здесь</translation>
        </message>
        <message>
            <source>Keep merged and publish</source>
            <translation>Опубликовать объединённое</translation>
        </message>
        <message>
            <source>No longer on the site</source>
            <translation>Больше не на сайте</translation>
        </message>
        <message>
            <source>No site is connected to which a story could be handed in.</source>
            <translation>Не подключён ни один сайт, куда можно отправить материал на проверку.</translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translation>Опубликовать заново</translation>
        </message>
        <message>
            <source>Publish it again</source>
            <translation>Опубликовать снова</translation>
        </message>
        <message>
            <source>Publish the correction</source>
            <translation>Опубликовать поправку</translation>
        </message>
        <message>
            <source>Readers who follow a link to it find nothing there.</source>
            <translation>Читатели, перешедшие по ссылке, ничего там не найдут.</translation>
        </message>
        <message>
            <source>Readers who follow a link to it find nothing there. The site keeps it as a draft or in its trash.</source>
            <translation>Читатели, перешедшие по ссылке, ничего там не найдут. Сайт хранит его как черновик или в своей корзине.</translation>
        </message>
        <message>
            <source>Somebody changed it on {site} at {when}.</source>
            <translation>Кто-то изменил его на {site}: {when}.</translation>
        </message>
        <message>
            <source>Somebody did that on the site, not newsdesk. Your story is here, whole; readers do not see it there.</source>
            <translation>Это сделал кто-то на сайте, не newsdesk. Ваш материал здесь, целый; там читатели его не видят.</translation>
        </message>
        <message>
            <source>Take “{headline}” off {site}?</source>
            <translation>Снять «{headline}» с {site}?</translation>
        </message>
        <message>
            <source>The story is not published anywhere.</source>
            <translation>Материал нигде не опубликован.</translation>
        </message>
        <message>
            <source>There is nothing to take away.</source>
            <translation>Снимать нечего.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить попытку</translation>
        </message>
        <message>
            <source>Unpublish</source>
            <translation>Снять с публикации</translation>
        </message>
        <message>
            <source>Unpublish on {site}</source>
            <translation>Снять с публикации на {site}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без названия</translation>
        </message>
        <message>
            <source>What was corrected, as readers will see it</source>
            <translation>Что исправлено, как это увидят читатели</translation>
        </message>
        <message>
            <source>What was corrected?</source>
            <translation>Что исправлено?</translation>
        </message>
        <message>
            <source>Which site</source>
            <translation>Какой сайт</translation>
        </message>
        <message>
            <source>Your story stays here as it is; Publish brings it back to the same address.</source>
            <translation>Ваш материал остаётся здесь как есть; «Опубликовать» вернёт его на прежний адрес.</translation>
        </message>
        <message>
            <source>“{headline}” was deleted on {site}.</source>
            <translation>Материал «{headline}» удалён на {site}.</translation>
        </message>
        <message>
            <source>“{headline}” was put in the trash on {site}.</source>
            <translation>Материал «{headline}» перемещён в корзину на {site}.</translation>
        </message>
        <message>
            <source>“{headline}” was taken off the page on {site}.</source>
            <translation>Материал «{headline}» снят с публикации на {site}.</translation>
        </message>
    </context>
    <context>
        <name>Pull</name>
        <message numerus="yes">
            <source>%Ln did not come</source>
            <translation>
                <numerusform>%Ln не пришёл</numerusform>
                <numerusform>%Ln не пришли</numerusform>
                <numerusform>%Ln не пришли</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open ones wait</source>
            <translation>
                <numerusform>%Ln открытый ждёт</numerusform>
                <numerusform>%Ln открытых ждут</numerusform>
                <numerusform>%Ln открытых ждут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures of this story are on its site only</source>
            <translation>
                <numerusform>%Ln изображение этого материала есть только на его сайте</numerusform>
                <numerusform>%Ln изображения этого материала есть только на его сайте</numerusform>
                <numerusform>%Ln изображений этого материала есть только на его сайте</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories came</source>
            <translation>
                <numerusform>Пришёл %Ln материал</numerusform>
                <numerusform>Пришло %Ln материала</numerusform>
                <numerusform>Пришло %Ln материалов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln took the site’s newer version</source>
            <translation>
                <numerusform>%Ln взял более новую версию с сайта</numerusform>
                <numerusform>%Ln взяли более новую версию с сайта</numerusform>
                <numerusform>%Ln взяли более новую версию с сайта</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait for the outbox</source>
            <translation>
                <numerusform>%Ln ждёт исходящих</numerusform>
                <numerusform>%Ln ждут исходящих</numerusform>
                <numerusform>%Ln ждут исходящих</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were changed here and there</source>
            <translation>
                <numerusform>%Ln изменён здесь и там</numerusform>
                <numerusform>%Ln изменены здесь и там</numerusform>
                <numerusform>%Ln изменены здесь и там</numerusform>
            </translation>
        </message>
        <message>
            <source>A picture of this story is on its site only</source>
            <translation>Одно изображение этого материала есть только на его сайте</translation>
        </message>
        <message>
            <source>All pictures of this story are here</source>
            <translation>Все изображения этого материала здесь</translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>И ещё %Ln.</numerusform>
                <numerusform>И ещё %Ln.</numerusform>
                <numerusform>И ещё %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Came, but</source>
            <translation>Принято, но</translation>
        </message>
        <message>
            <source>Changed here and on the site</source>
            <translation>Изменены здесь и на сайте</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Подключить сайт…</translation>
        </message>
        <message>
            <source>Connect the site…</source>
            <translation>Подключить сайт…</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Не пришли</translation>
        </message>
        <message>
            <source>Fetch it</source>
            <translation>Загрузить</translation>
        </message>
        <message>
            <source>Fetch them</source>
            <translation>Загрузить</translation>
        </message>
        <message>
            <source>It was left alone while you work on it. Once it is closed, the next pull brings the site’s version.</source>
            <translation>Его не тронули, пока вы с ним работаете. Когда он будет закрыт, следующая загрузка принесёт версию с сайта.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>No WordPress site is connected</source>
            <translation>Сайт WordPress не подключён</translation>
        </message>
        <message>
            <source>Not every picture came</source>
            <translation>Пришли не все изображения</translation>
        </message>
        <message>
            <source>Nothing new came</source>
            <translation>Ничего нового не пришло</translation>
        </message>
        <message>
            <source>Nothing was changed, here or there. The next publish of each asks what is to stand.</source>
            <translation>Ни здесь, ни там ничего не изменено. Следующая публикация каждого спросит, что должно остаться.</translation>
        </message>
        <message>
            <source>On its way to the site</source>
            <translation>На пути к сайту</translation>
        </message>
        <message>
            <source>Once one is, its stories can be pulled into the list.</source>
            <translation>Когда сайт будет подключён, его материалы можно забрать в список.</translation>
        </message>
        <message>
            <source>One story came</source>
            <translation>Пришёл один материал</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open in the window</source>
            <translation>Открыты в окне</translation>
        </message>
        <message>
            <source>Pictures stay on the site until they are fetched.</source>
            <translation>Изображения остаются на сайте, пока их не загрузят.</translation>
        </message>
        <message>
            <source>Pulling</source>
            <translation>Загрузка</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Показать отчёт</translation>
        </message>
        <message>
            <source>The outbox carries your version there. The next pull looks again.</source>
            <translation>Исходящие доставят туда вашу версию. Следующая загрузка проверит снова.</translation>
        </message>
        <message>
            <source>Took the site’s newer version</source>
            <translation>Взяли более новую версию с сайта</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить попытку</translation>
        </message>
        <message>
            <source>What they said before is in their history.</source>
            <translation>Прежний текст остаётся в их истории.</translation>
        </message>
        <message>
            <source>one did not come</source>
            <translation>один не пришёл</translation>
        </message>
        <message>
            <source>one took the site’s newer version</source>
            <translation>один взял более новую версию с сайта</translation>
        </message>
        <message>
            <source>one waits for the outbox</source>
            <translation>один ждёт исходящих</translation>
        </message>
        <message>
            <source>one was changed here and there</source>
            <translation>один изменён здесь и там</translation>
        </message>
        <message>
            <source>the open one waits</source>
            <translation>открытый ждёт</translation>
        </message>
    </context>
    <context>
        <name>PullDialog</name>
        <message>
            <source>A story that was changed here is never overwritten. Pictures stay on the site until they are fetched.</source>
            <translation>Материал, изменённый здесь, никогда не перезаписывается. Изображения остаются на сайте, пока их не загрузят.</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>Все материалы</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Drafts, pending, scheduled and private ones too</source>
            <translation>Также черновики, на проверке, в плане и личные</translation>
        </message>
        <message>
            <source>Go on where the last pull stopped, at {done} of {total}</source>
            <translation>Продолжить с места остановки прошлой загрузки: {done} из {total}</translation>
        </message>
        <message>
            <source>New or changed since the last pull ({when})</source>
            <translation>Новые или изменённые с прошлой загрузки ({when})</translation>
        </message>
        <message>
            <source>Pull</source>
            <translation>Забрать</translation>
        </message>
        <message>
            <source>Pull stories from a site</source>
            <translation>Загрузка материалов с сайта</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Сайт</translation>
        </message>
        <message>
            <source>Those that the site finds for</source>
            <translation>Те, что сайт находит по запросу</translation>
        </message>
        <message>
            <source>Those that were changed since</source>
            <translation>Те, что изменены после</translation>
        </message>
        <message>
            <source>harbour</source>
            <translation>гавань</translation>
        </message>
    </context>
    <context>
        <name>PullReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation>Копировать отчёт</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>There is nothing more to say.</source>
            <translation>Больше сказать нечего.</translation>
        </message>
        <message>
            <source>What came, what did not and why</source>
            <translation>Что пришло, что нет и почему</translation>
        </message>
    </context>
    <context>
        <name>QuietLine</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>RatioBox</name>
        <message>
            <source>A shape of your site can be typed: 1200 x 630</source>
            <translation>Форму вашего сайта можно ввести: 1200 x 630</translation>
        </message>
        <message>
            <source>As the picture</source>
            <translation>Как изображение</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Свободно</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Форма</translation>
        </message>
    </context>
    <context>
        <name>Replacing</name>
        <message>
            <source>Choose the picture that takes the place of {name} in all stories, then press Replace.</source>
            <translation>Выберите изображение, которое заменит {name} во всех материалах, затем нажмите «Заменить».</translation>
        </message>
        <message>
            <source>Cleaned: {n}.</source>
            <translation>Очищено: {n}.</translation>
        </message>
        <message>
            <source>Not brought back, because somebody worked on them since; stories: {n}.</source>
            <translation>Не возвращено, потому что над ними с тех пор работали; материалов: {n}.</translation>
        </message>
        <message>
            <source>Nothing was replaced: the chosen picture is the old one.</source>
            <translation>Ничего не заменено: выбрано то же самое изображение.</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Защитить</translation>
        </message>
        <message>
            <source>Remove place, camera, owner and history from the files on this computer ({n})? Captions and credits stay in the library. That cannot be undone; backups made before still have the old files.</source>
            <translation>Удалить место, камеру, владельца и историю из файлов на этом компьютере ({n})? Подписи и авторы изображений останутся в медиатеке. Отменить это нельзя; в прежних резервных копиях старые файлы остаются.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>{new} is shown in place of {old}; stories: {n}. Readers see it once they are published.</source>
            <translation>{new} показано вместо {old}; материалов: {n}. Читатели увидят его после публикации.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation>Копировать отчёт</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Give them the file’s text</source>
            <translation>Дать им текст из файла</translation>
        </message>
        <message>
            <source>Let them come a second time</source>
            <translation>Принять второй раз</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>There is nothing more to say.</source>
            <translation>Больше сказать нечего.</translation>
        </message>
        <message>
            <source>What came, what did not and why</source>
            <translation>Что пришло, что нет и почему</translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <source>The text has changed since it was compared: look at the comparison again</source>
            <translation>Текст изменился после сравнения: посмотрите сравнение ещё раз</translation>
        </message>
        <message>
            <source>The version “{name}” is back</source>
            <translation>Версия «{name}» восстановлена</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
    </context>
    <context>
        <name>Salvage</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Parts of these lists are missing or came from a backup: {names}.</source>
            <translation>Части этих списков нет или она взята из резервной копии: {names}.</translation>
        </message>
        <message>
            <source>Progress of the salvage</source>
            <translation>Ход спасения</translation>
        </message>
        <message>
            <source>Reading what can be read…</source>
            <translation>Читается всё, что можно прочесть…</translation>
        </message>
        <message>
            <source>Salvage</source>
            <translation>Спасти</translation>
        </message>
        <message>
            <source>Salvage the damaged store?</source>
            <translation>Спасти повреждённое хранилище?</translation>
        </message>
        <message>
            <source>Salvage…</source>
            <translation>Спасти…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Показать папку</translation>
        </message>
        <message>
            <source>Stories of which the text is lost: {n}. They come first below.</source>
            <translation>Материалов, текст которых утрачен: {n}. Ниже они стоят первыми.</translation>
        </message>
        <message>
            <source>Stories that did not come as they were saved last</source>
            <translation>Материалы, пришедшие не такими, какими были сохранены последними</translation>
        </message>
        <message>
            <source>The damaged file is kept as {name}; this report stands beside it.</source>
            <translation>Повреждённый файл сохранён как {name}; этот отчёт лежит рядом.</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>Что вернулось</translation>
        </message>
        <message>
            <source>Without a headline</source>
            <translation>Без заголовка</translation>
        </message>
        <message>
            <source>newsdesk reads every story that can still be read, takes what cannot from its history or the newest backup, and opens a new store with all of them. The damaged file is kept.</source>
            <translation>newsdesk прочтёт все материалы, какие ещё можно прочесть, остальное возьмёт из их истории или последней резервной копии и откроет новое хранилище со всеми ими. Повреждённый файл сохранится.</translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <source>Back to my stories</source>
            <translation>К моим материалам</translation>
        </message>
        <message>
            <source>Nothing is sent from here: Publish writes into a folder on this computer.</source>
            <translation>Отсюда ничего не отправляется: «Опубликовать» пишет в папку на этом компьютере.</translation>
        </message>
        <message>
            <source>Sample newsroom</source>
            <translation>Учебная редакция</translation>
        </message>
        <message>
            <source>This is the sample newsroom. Look around, change what you like.</source>
            <translation>Это учебная редакция. Осмотритесь, меняйте что угодно.</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message numerus="yes">
            <source>%Ln stories are not read yet and may be missing here.</source>
            <translation>
                <numerusform>%Ln материал ещё не прочитан и может здесь отсутствовать.</numerusform>
                <numerusform>%Ln материала ещё не прочитаны и могут здесь отсутствовать.</numerusform>
                <numerusform>%Ln материалов ещё не прочитаны и могут здесь отсутствовать.</numerusform>
            </translation>
        </message>
        <message>
            <source>No story has {query}</source>
            <translation>Ни в одном материале нет {query}</translation>
        </message>
        <message>
            <source>No story here has {query}.
All stories looks everywhere.</source>
            <translation>Здесь ни в одном материале нет {query}.
«Все материалы» ищет везде.</translation>
        </message>
        <message>
            <source>Nothing was looked for</source>
            <translation>Поиска не было</translation>
        </message>
        <message>
            <source>Words of headline, text, byline, tags and notes</source>
            <translation>Слова заголовка, текста, авторской подписи, тегов и заметок</translation>
        </message>
        <message>
            <source>“in quotation marks”   beginning*   -without</source>
            <translation>«в кавычках»   начало*   -без</translation>
        </message>
    </context>
    <context>
        <name>SectionsManager</name>
        <message>
            <source>A section is a part of the paper: Business, Sports. New adds one.</source>
            <translation>Рубрика — часть издания: экономика, спорт. «Создать» добавляет новую.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Ниже (Alt+Вниз)</translation>
        </message>
        <message>
            <source>Move out (Alt+Left)</source>
            <translation>На уровень выше (Alt+Влево)</translation>
        </message>
        <message>
            <source>Move under the one above (Alt+Right)</source>
            <translation>Вложить в предыдущую (Alt+Вправо)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Выше (Alt+Вверх)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>New section</source>
            <translation>Новая рубрика</translation>
        </message>
        <message>
            <source>New section {n}</source>
            <translation>Новая рубрика {n}</translation>
        </message>
        <message>
            <source>No sections yet</source>
            <translation>Рубрик пока нет</translation>
        </message>
        <message>
            <source>None: at the top</source>
            <translation>Нет: на верхнем уровне</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Remove {name}? Its stories ({n}) go to {parent}.</source>
            <translation>Удалить {name}? Материалы рубрики ({n}) перейдут в {parent}.</translation>
        </message>
        <message>
            <source>Remove {name}? Its stories ({n}) stay, without a section.</source>
            <translation>Удалить {name}? Материалы рубрики ({n}) останутся без рубрики.</translation>
        </message>
        <message>
            <source>Remove {name}? No story stands in it.</source>
            <translation>Удалить {name}? Материалов в рубрике нет.</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Рубрики</translation>
        </message>
        <message>
            <source>Stands under</source>
            <translation>Входит в</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Материалы</translation>
        </message>
        <message>
            <source>The order is that of the side bar and of your pages. A section with stories keeps its address.</source>
            <translation>Порядок тот же, что на боковой панели и на ваших страницах. Рубрика с материалами сохраняет свой адрес.</translation>
        </message>
        <message>
            <source>The sections under it move up.</source>
            <translation>Вложенные рубрики поднимутся на уровень.</translation>
        </message>
        <message>
            <source>{name} was moved.</source>
            <translation>{name}: перемещено.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name}: удалено.</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>{old}: теперь называется {new}.</translation>
        </message>
    </context>
    <context>
        <name>SendingWhole</name>
        <message>
            <source>Everybody who gets {name} can read {found}. Send it with that?</source>
            <translation>Все, кто получит {name}, смогут прочесть: {found}. Отправить с этим?</translation>
        </message>
        <message>
            <source>Send it whole</source>
            <translation>Отправить целиком</translation>
        </message>
        <message>
            <source>The file of {name} says nothing of place, camera or owner, but may say more than is looked for here: its whole history. Send it with that?</source>
            <translation>В файле {name} нет ни места, ни камеры, ни владельца, но может быть больше, чем здесь проверяется: вся его история. Отправить с этим?</translation>
        </message>
        <message>
            <source>by which program: {said}</source>
            <translation>какой программой: {said}</translation>
        </message>
        <message>
            <source>its serial number: {said}</source>
            <translation>серийный номер: {said}</translation>
        </message>
        <message>
            <source>when: {said}</source>
            <translation>когда: {said}</translation>
        </message>
        <message>
            <source>where it was taken: {said}</source>
            <translation>где снято: {said}</translation>
        </message>
        <message>
            <source>whose it is: {said}</source>
            <translation>чьё это: {said}</translation>
        </message>
        <message>
            <source>with which camera: {said}</source>
            <translation>какой камерой: {said}</translation>
        </message>
        <message>
            <source>{name} is sent with all that its file says, from the next publish on.</source>
            <translation>Со следующей публикации {name} отправляется со всем, что сказано в файле.</translation>
        </message>
        <message>
            <source>{name} is sent with caption, credit and copyright alone, from the next publish on.</source>
            <translation>Со следующей публикации {name} отправляется только с подписью, автором изображения и авторскими правами.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Оформление</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Сайты</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Набор текста</translation>
        </message>
        <message>
            <source>You and the paper</source>
            <translation>Вы и издание</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
    </context>
    <context>
        <name>SideDialog</name>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>SigningIn</name>
        <message>
            <source>A sign-in came back that nothing here waits for.</source>
            <translation>Пришёл вход, которого здесь никто не ждёт.</translation>
        </message>
        <message>
            <source>Nothing was connected. Connect the site again; the password that was made there may be revoked.</source>
            <translation>Ничего не подключено. Подключите сайт снова; созданный там пароль можно отозвать.</translation>
        </message>
    </context>
    <context>
        <name>SiteForm</name>
        <message>
            <source>A photograph has {least} to {most} kB, or no limit. The number is as it was.</source>
            <translation>Фотография — от {least} до {most} кБ или без ограничения. Число осталось прежним.</translation>
        </message>
        <message>
            <source>Kilobytes of a photograph</source>
            <translation>Килобайты фотографии</translation>
        </message>
        <message>
            <source>Longest side of pictures</source>
            <translation>Наибольшая сторона изображений</translation>
        </message>
        <message>
            <source>No byline: by</source>
            <translation>Без авторской подписи: автор</translation>
        </message>
        <message>
            <source>No section: in</source>
            <translation>Без рубрики: в</translation>
        </message>
        <message>
            <source>Photographs go as WebP, which is smaller than JPEG</source>
            <translation>Фотографии отправляются как WebP, он меньше JPEG</translation>
        </message>
        <message>
            <source>Pictures up to</source>
            <translation>Изображения до</translation>
        </message>
        <message>
            <source>Pull stories…</source>
            <translation>Забрать материалы…</translation>
        </message>
        <message>
            <source>Quality of photographs</source>
            <translation>Качество фотографий</translation>
        </message>
        <message>
            <source>Readers may not reply there, whatever the story says</source>
            <translation>Читатели там не могут отвечать, что бы ни стояло в материале</translation>
        </message>
        <message>
            <source>Sections and authors…</source>
            <translation>Рубрики и авторы…</translation>
        </message>
        <message>
            <source>Send classic HTML instead of blocks, where a story is new there</source>
            <translation>Отправлять классический HTML вместо блоков, если материал там новый</translation>
        </message>
        <message>
            <source>Stories without a byline</source>
            <translation>Материалы без авторской подписи</translation>
        </message>
        <message>
            <source>Stories without a section</source>
            <translation>Материалы без рубрики</translation>
        </message>
        <message>
            <source>The account that signs in</source>
            <translation>Учётная запись, которая входит</translation>
        </message>
        <message>
            <source>The longest side is {least} to {most} pixels. The number is as it was.</source>
            <translation>Наибольшая сторона — от {least} до {most} пикселей. Число осталось прежним.</translation>
        </message>
        <message>
            <source>The quality is {least} to {most}. The number is as it was.</source>
            <translation>Качество — от {least} до {most}. Число осталось прежним.</translation>
        </message>
        <message>
            <source>The site’s own default</source>
            <translation>Как принято на сайте</translation>
        </message>
        <message>
            <source>What the account may not do there</source>
            <translation>Что учётной записи там нельзя</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>не более</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>кБ</translation>
        </message>
        <message>
            <source>pixels, quality</source>
            <translation>пикселей, качество</translation>
        </message>
    </context>
    <context>
        <name>SitesPage</name>
        <message>
            <source>A new story goes to the usual one; the arrow beside Publish offers the others.</source>
            <translation>Новый материал идёт на обычный сайт; стрелка рядом с «Опубликовать» предлагает другие.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Учётная запись</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Подключить сайт…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>How the pages of a folder look, and the preview while the site is the usual one</source>
            <translation>Вид страниц папки и предпросмотра, пока этот сайт обычный</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Make it the usual one</source>
            <translation>Сделать обычным</translation>
        </message>
        <message>
            <source>No site yet. Connect one, and stories can go out.</source>
            <translation>Сайтов пока нет. Подключите сайт, и материалы смогут выходить.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Open the folder for themes of your own</source>
            <translation>Открыть папку собственных тем</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Remove {site}? What is published there stays there; newsdesk forgets its password and which story is which post, and what waits for it in the outbox is not sent.</source>
            <translation>Удалить {site}? Опубликованное там останется; newsdesk забудет пароль и то, какой материал соответствует какой записи, а ждущее его в исходящих не отправится.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Войти…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Signing out of {site}…</source>
            <translation>Выход из {site}…</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Сайты</translation>
        </message>
        <message>
            <source>Tell me on the desktop when a story was sent or not, while I am in another program</source>
            <translation>Сообщать на рабочем столе, отправлен материал или нет, пока я в другой программе</translation>
        </message>
        <message>
            <source>The password for {site} is forgotten here and revoked there. The next publish asks for one.</source>
            <translation>Пароль для {site} здесь забыт, а там отозван. Следующая публикация его спросит.</translation>
        </message>
        <message>
            <source>The password for {site} is forgotten here. The site was not told: revoke it there, in your profile.</source>
            <translation>Пароль для {site} здесь забыт. Сайту об этом не сообщено: отзовите его там, в своём профиле.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Themes of your own lie in {folder}.</source>
            <translation>Собственные темы лежат в {folder}.</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>обычный</translation>
        </message>
        <message>
            <source>{account}, signed out</source>
            <translation>{account}, выполнен выход</translation>
        </message>
        <message>
            <source>{site} was removed.</source>
            <translation>{site}: удалено.</translation>
        </message>
    </context>
    <context>
        <name>SitesPopover</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Опубликовать</translation>
        </message>
        <message numerus="yes">
            <source>Publish to %Ln sites</source>
            <translation>
                <numerusform>Опубликовать на %Ln сайте</numerusform>
                <numerusform>Опубликовать на %Ln сайтах</numerusform>
                <numerusform>Опубликовать на %Ln сайтах</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish to several sites</source>
            <translation>Публикация на нескольких сайтах</translation>
        </message>
        <message>
            <source>The story keeps this choice.</source>
            <translation>Материал запомнит этот выбор.</translation>
        </message>
    </context>
    <context>
        <name>SlashMenu</name>
        <message>
            <source>Nothing of that name</source>
            <translation>С таким именем ничего нет</translation>
        </message>
    </context>
    <context>
        <name>SnippetsDialog</name>
        <message>
            <source>A short word, no spaces</source>
            <translation>Короткое слово без пробелов</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>In the text, type the word and press Tab, or find it in the / menu.</source>
            <translation>Введите это слово в тексте и нажмите Tab или найдите его в меню /.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>Заготовки</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>What it stands for; Markdown works</source>
            <translation>Что оно заменяет; можно Markdown</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Слово</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>It is kept as it is and cleaned for every view. Sites may strip parts of it.</source>
            <translation>Хранится как есть и очищается для каждого показа. Сайты могут убрать часть.</translation>
        </message>
        <message>
            <source>Raw HTML</source>
            <translation>Исходный HTML</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Markdown source</source>
            <translation>Исходный текст Markdown</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Add a file…</source>
            <translation>Добавить файл…</translation>
        </message>
        <message>
            <source>Add a spelling dictionary</source>
            <translation>Добавление словаря</translation>
        </message>
        <message>
            <source>Add to the desk’s words</source>
            <translation>Добавить к словам редакции</translation>
        </message>
        <message>
            <source>Hunspell dictionary (*.dic)</source>
            <translation>Словарь Hunspell (*.dic)</translation>
        </message>
        <message>
            <source>Ignore in this article</source>
            <translation>Пропускать в этом материале</translation>
        </message>
        <message>
            <source>Looking for suggestions</source>
            <translation>Поиск вариантов</translation>
        </message>
        <message>
            <source>No spelling dictionary for {language} on this computer</source>
            <translation>На этом компьютере нет словаря, язык: {language}</translation>
        </message>
        <message>
            <source>No suggestion</source>
            <translation>Вариантов нет</translation>
        </message>
        <message>
            <source>No word that the dictionary does not know</source>
            <translation>Нет слов, неизвестных словарю</translation>
        </message>
        <message>
            <source>{file} lacks its .aff file beside it</source>
            <translation>Рядом с {file} нет файла .aff</translation>
        </message>
    </context>
    <context>
        <name>StageButton</name>
        <message>
            <source>Stage: {stage}</source>
            <translation>Этап: {stage}</translation>
        </message>
    </context>
    <context>
        <name>StageEntry</name>
        <message>
            <source>Who and when</source>
            <translation>Кто и когда</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>начато</translation>
        </message>
        <message>
            <source>no name given</source>
            <translation>имя не указано</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Awaits review</source>
            <translation>Ожидает проверки</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Исправлено</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Идея</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>На проверке</translation>
        </message>
        <message>
            <source>No byline</source>
            <translation>Без авторской подписи</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Без рубрики</translation>
        </message>
        <message>
            <source>Not published</source>
            <translation>Не опубликовано</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Не отправлено</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубликовано</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Отправляется</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Завтра</translation>
        </message>
        <message>
            <source>Waits to be sent</source>
            <translation>Ждёт отправки</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Отозвано</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Вчера</translation>
        </message>
        <message>
            <source>changed on the site</source>
            <translation>изменено на сайте</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>с тех пор изменён</translation>
        </message>
        <message>
            <source>embargo {time}</source>
            <translation>эмбарго {time}</translation>
        </message>
        <message>
            <source>in the outbox</source>
            <translation>в исходящих</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>ждёт вас</translation>
        </message>
        <message>
            <source>{n} TK</source>
            <translation>{n} TK</translation>
        </message>
        <message>
            <source>{n} d</source>
            <translation>{n} дн</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} ч</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} мин</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Steps</source>
            <translation>Шаги</translation>
        </message>
    </context>
    <context>
        <name>StepModel</name>
        <message>
            <source>{step}: begun</source>
            <translation>{step}: начато</translation>
        </message>
        <message>
            <source>{step}: done</source>
            <translation>{step}: готово</translation>
        </message>
        <message>
            <source>{step}: not done</source>
            <translation>{step}: не сделано</translation>
        </message>
        <message>
            <source>{step}: to come</source>
            <translation>{step}: предстоит</translation>
        </message>
        <message>
            <source>{step}: under way</source>
            <translation>{step}: выполняется</translation>
        </message>
    </context>
    <context>
        <name>StoreTrouble</name>
        <message>
            <source>Open another store…</source>
            <translation>Открыть другое хранилище…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Восстановить из резервной копии…</translation>
        </message>
        <message>
            <source>Salvage the store…</source>
            <translation>Спасти хранилище…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить попытку</translation>
        </message>
    </context>
    <context>
        <name>StoryEdit</name>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Автор изображения</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Подзаголовок</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>Title of the box</source>
            <translation>Название врезки</translation>
        </message>
        <message>
            <source>What the footnote says</source>
            <translation>Что сказано в сноске</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>Кто это сказал</translation>
        </message>
        <message>
            <source>Write the story</source>
            <translation>Пишите материал</translation>
        </message>
    </context>
    <context>
        <name>StoryMenu</name>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Вырезать</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>Ссылка…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Вставить</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Вставить как простой текст</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Выделить всё</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>TableBar</name>
        <message>
            <source>Take the table out</source>
            <translation>Убрать таблицу</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>Align the column left</source>
            <translation>Выровнять столбец влево</translation>
        </message>
        <message>
            <source>Align the column right</source>
            <translation>Выровнять столбец вправо</translation>
        </message>
        <message>
            <source>Caption of the table</source>
            <translation>Подпись таблицы</translation>
        </message>
        <message>
            <source>Centre the column</source>
            <translation>Выровнять столбец по центру</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Столбец</translation>
        </message>
        <message>
            <source>Column before</source>
            <translation>Добавить столбец перед этим</translation>
        </message>
        <message>
            <source>Column behind</source>
            <translation>Добавить столбец после этого</translation>
        </message>
        <message>
            <source>Delete the column</source>
            <translation>Удалить столбец</translation>
        </message>
        <message>
            <source>Delete the row</source>
            <translation>Удалить строку</translation>
        </message>
        <message>
            <source>Header row</source>
            <translation>Строка заголовков</translation>
        </message>
        <message>
            <source>Move the column left</source>
            <translation>Сдвинуть столбец влево</translation>
        </message>
        <message>
            <source>Move the column right</source>
            <translation>Сдвинуть столбец вправо</translation>
        </message>
        <message>
            <source>Move the row down</source>
            <translation>Опустить строку</translation>
        </message>
        <message>
            <source>Move the row up</source>
            <translation>Поднять строку</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Row above</source>
            <translation>Добавить строку выше</translation>
        </message>
        <message>
            <source>Row below</source>
            <translation>Добавить строку ниже</translation>
        </message>
        <message>
            <source>Row {row}, column {column}</source>
            <translation>Строка {row}, столбец {column}</translation>
        </message>
        <message>
            <source>Take the table out</source>
            <translation>Убрать таблицу</translation>
        </message>
    </context>
    <context>
        <name>TagsManager</name>
        <message>
            <source>Give a story tags in its facts; they are kept in order here.</source>
            <translation>Теги материалу даются в его сведениях; здесь за ними следят.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Объединить</translation>
        </message>
        <message numerus="yes">
            <source>Merge %Ln tags</source>
            <translation>
                <numerusform>Объединить %Ln тег</numerusform>
                <numerusform>Объединить %Ln тега</numerusform>
                <numerusform>Объединить %Ln тегов</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>No tags yet</source>
            <translation>Тегов пока нет</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Материалы</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Take {names} off all stories ({n})? The stories stay.</source>
            <translation>Снять {names} со всех материалов ({n})? Материалы останутся.</translation>
        </message>
        <message>
            <source>To merge tags, select several (Ctrl or Shift and a click) and say what they are called then.</source>
            <translation>Чтобы объединить теги, выделите несколько (щелчок с Ctrl или Shift) и укажите новое название.</translation>
        </message>
        <message>
            <source>{names} are one tag now: {new}.</source>
            <translation>{names}: теперь один тег, {new}.</translation>
        </message>
        <message>
            <source>{names}: taken off all stories.</source>
            <translation>{names}: снято со всех материалов.</translation>
        </message>
        <message>
            <source>{name} is there already. Make the two one tag?</source>
            <translation>{name} уже есть. Сделать из двух один тег?</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>{old}: теперь называется {new}.</translation>
        </message>
    </context>
    <context>
        <name>TeaserPage</name>
        <message>
            <source>Arrows move it, with Alt they size it. It changes no pixel; WordPress cuts its lists itself.</source>
            <translation>Стрелки двигают его, с Alt меняют размер. Ни один пиксель не меняется; WordPress сам кадрирует свои списки.</translation>
        </message>
        <message>
            <source>No part of its own</source>
            <translation>Без отдельного кадра</translation>
        </message>
        <message>
            <source>What front page, sections and other stories show of it. The story’s own page shows all of it.</source>
            <translation>Что из него показывают главная страница, рубрики и другие материалы. На странице самого материала оно видно целиком.</translation>
        </message>
    </context>
    <context>
        <name>TemplatesManager</name>
        <message>
            <source>A template is a story’s skeleton. New makes one.</source>
            <translation>Шаблон — каркас материала. «Создать» добавляет новый.</translation>
        </message>
        <message>
            <source>As it was shipped</source>
            <translation>Как в поставке</translation>
        </message>
        <message>
            <source>Begin a story</source>
            <translation>Начать материал</translation>
        </message>
        <message>
            <source>Bring back the removed ones</source>
            <translation>Вернуть удалённые</translation>
        </message>
        <message>
            <source>Divided by commas</source>
            <translation>Через запятую</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>Надзаголовок</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>Объём в словах</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Новый шаблон</translation>
        </message>
        <message>
            <source>No templates</source>
            <translation>Шаблонов нет</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Этап</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Вводка</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Шаблоны</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>{name} is as it was shipped.</source>
            <translation>{name}: снова как в поставке.</translation>
        </message>
        <message>
            <source>{name} was changed.</source>
            <translation>{name}: изменено.</translation>
        </message>
        <message>
            <source>{name} was removed. Stories made from it stay.</source>
            <translation>{name}: удалено. Материалы, сделанные по этому шаблону, останутся.</translation>
        </message>
    </context>
    <context>
        <name>TextColumn</name>
        <message>
            <source>Choose a story, or press Ctrl+N for a new one</source>
            <translation>Выберите материал или нажмите Ctrl+N, чтобы создать новый</translation>
        </message>
    </context>
    <context>
        <name>TileDelegate</name>
        <message>
            <source>No alternative text</source>
            <translation>Без альтернативного текста</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Versions of the story</source>
            <translation>Версии материала</translation>
        </message>
    </context>
    <context>
        <name>TkList</name>
        <message>
            <source>Go to what is still to come</source>
            <translation>Переход к тому, что ещё не дописано</translation>
        </message>
        <message>
            <source>Nothing is marked TK or [CHECK ...].</source>
            <translation>Пометок TK или [CHECK ...] нет.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
    </context>
    <context>
        <name>TkMark</name>
        <message>
            <source>List what is still to come</source>
            <translation>Показать, что ещё не дописано</translation>
        </message>
        <message>
            <source>{n} TK</source>
            <translation>{n} TK</translation>
        </message>
        <message>
            <source>{n} TK, list them</source>
            <translation>{n} TK, показать список</translation>
        </message>
    </context>
    <context>
        <name>ToFile</name>
        <message>
            <source>Choose another folder, or write an .html file.</source>
            <translation>Выберите другую папку или запишите файл .html.</translation>
        </message>
        <message>
            <source>The story is untouched.</source>
            <translation>Материал не тронут.</translation>
        </message>
        <message>
            <source>{path} could not be written.</source>
            <translation>Записать {path} не удалось.</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Attribution</source>
            <translation>Источник цитаты</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Блок</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Полужирный</translation>
        </message>
        <message>
            <source>Box title</source>
            <translation>Название врезки</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Маркированный список</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ячейка</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Code in the line</source>
            <translation>Код в строке</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Автор изображения</translation>
        </message>
        <message>
            <source>Header cell</source>
            <translation>Ячейка заголовка</translation>
        </message>
        <message>
            <source>Heading 2</source>
            <translation>Подзаголовок 2</translation>
        </message>
        <message>
            <source>Heading 3</source>
            <translation>Подзаголовок 3</translation>
        </message>
        <message>
            <source>Heading 4</source>
            <translation>Подзаголовок 4</translation>
        </message>
        <message>
            <source>Heading {level}</source>
            <translation>Подзаголовок {level}</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Курсив</translation>
        </message>
        <message>
            <source>Kind of paragraph</source>
            <translation>Вид абзаца</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Ссылка</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Нумерованный список</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Абзац</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Изображение</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>Зачёркнутый</translation>
        </message>
        <message>
            <source>Subscript</source>
            <translation>Нижний индекс</translation>
        </message>
        <message>
            <source>Superscript</source>
            <translation>Верхний индекс</translation>
        </message>
        <message>
            <source>To be checked (TK)</source>
            <translation>На проверку (TK)</translation>
        </message>
        <message>
            <source>Tools for the text</source>
            <translation>Инструменты для текста</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>All menus</source>
            <translation>Все меню</translation>
        </message>
        <message>
            <source>All menus (F10)</source>
            <translation>Все меню (F10)</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Новый материал</translation>
        </message>
        <message>
            <source>Preview and facts</source>
            <translation>Предпросмотр и сведения</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>Боковая панель</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Connect the site…</source>
            <translation>Подключить сайт…</translation>
        </message>
        <message>
            <source>See what changed…</source>
            <translation>Посмотреть изменения…</translation>
        </message>
    </context>
    <context>
        <name>UndoOffer</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>UnsavedDialog</name>
        <message>
            <source>Close newsdesk</source>
            <translation>Закрыть newsdesk</translation>
        </message>
        <message>
            <source>Copy the text, then close</source>
            <translation>Скопировать текст и закрыть</translation>
        </message>
        <message>
            <source>Paste it into another program first, and close newsdesk then: on some systems the clipboard is emptied when the program that filled it ends.</source>
            <translation>Сначала вставьте его в другую программу, потом закройте newsdesk: в некоторых системах буфер обмена очищается, когда завершается заполнившая его программа.</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Остаться</translation>
        </message>
        <message>
            <source>The story is not saved</source>
            <translation>Материал не сохранён</translation>
        </message>
        <message>
            <source>The text is on the clipboard.</source>
            <translation>Текст в буфере обмена.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить попытку</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>It makes newsdesk known as the program for “newsdesk:” links, for your account on this computer.</source>
            <translation>Это назначает newsdesk программой для ссылок «newsdesk:» в вашей учётной записи на этом компьютере.</translation>
        </message>
        <message>
            <source>Let the browser bring you back here</source>
            <translation>Пусть браузер вернёт вас сюда</translation>
        </message>
        <message>
            <source>Sign in with the browser (recommended)</source>
            <translation>Войти через браузер (рекомендуется)</translation>
        </message>
        <message>
            <source>Type a name and an application password</source>
            <translation>Ввести имя и пароль приложения</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Connect a site</source>
            <translation>Подключить сайт</translation>
        </message>
        <message>
            <source>Ctrl+N, and the caret is in the headline</source>
            <translation>Ctrl+N — и курсор в заголовке</translation>
        </message>
        <message>
            <source>Everything is kept on this computer. Nothing goes anywhere until you press Publish.</source>
            <translation>Всё хранится на этом компьютере. Ничто никуда не уходит, пока вы не нажмёте «Опубликовать».</translation>
        </message>
        <message>
            <source>Headline, dateline, text are found</source>
            <translation>Заголовок, дейтлайн и текст находятся сами</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Look around in a sample newsroom first</source>
            <translation>Сначала осмотреться в учебной редакции</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Новый материал</translation>
        </message>
        <message>
            <source>Paste wire copy</source>
            <translation>Вставить сообщение агентства</translation>
        </message>
        <message>
            <source>Word, Markdown, HTML, plain text</source>
            <translation>Word, Markdown, HTML, простой текст</translation>
        </message>
        <message>
            <source>WordPress. A folder is set up already</source>
            <translation>WordPress. Папка уже настроена</translation>
        </message>
        <message>
            <source>Write your first story</source>
            <translation>Напишите свой первый материал</translation>
        </message>
    </context>
    <context>
        <name>WidthBar</name>
        <message>
            <source>Desktop</source>
            <translation>Компьютер</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Tablet</source>
            <translation>Планшет</translation>
        </message>
        <message>
            <source>{name}, {pixels} px wide</source>
            <translation>{name}, ширина {pixels} пикс.</translation>
        </message>
        <message>
            <source>{pixels} px</source>
            <translation>{pixels} пикс.</translation>
        </message>
    </context>
    <context>
        <name>WireTaker</name>
        <message>
            <source>Taken from the wire copy: {parts}</source>
            <translation>Взято из сообщения агентства: {parts}</translation>
        </message>
        <message>
            <source>byline {names}</source>
            <translation>авторская подпись {names}</translation>
        </message>
        <message>
            <source>dateline {dateline}</source>
            <translation>дейтлайн {dateline}</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>заголовок</translation>
        </message>
        <message>
            <source>standfirst</source>
            <translation>вводка</translation>
        </message>
    </context>
    <context>
        <name>Workflow</name>
        <message numerus="yes">
            <source>%Ln stories were removed.</source>
            <translation>
                <numerusform>Удалён %Ln материал.</numerusform>
                <numerusform>Удалено %Ln материала.</numerusform>
                <numerusform>Удалено %Ln материалов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln слово</numerusform>
                <numerusform>%Ln слова</numerusform>
                <numerusform>%Ln слов</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit templates…</source>
            <translation>Править шаблоны…</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Очистить корзину</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Новый шаблон</translation>
        </message>
        <message>
            <source>One story was removed.</source>
            <translation>Удалён один материал.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln stories for ever?</source>
            <translation>
                <numerusform>Удалить %Ln материал навсегда?</numerusform>
                <numerusform>Удалить %Ln материала навсегда?</numerusform>
                <numerusform>Удалить %Ln материалов навсегда?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove for ever</source>
            <translation>Удалить навсегда</translation>
        </message>
        <message>
            <source>Remove one story for ever?</source>
            <translation>Удалить один материал навсегда?</translation>
        </message>
        <message>
            <source>The text, the notes and the history go, and nothing brings them back.</source>
            <translation>Текст, заметки и история исчезнут, и вернуть их нельзя.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>Корзина пуста.</translation>
        </message>
        <message>
            <source>What stands on a site stays there.</source>
            <translation>То, что стоит на сайте, там и останется.</translation>
        </message>
        <message>
            <source>What stands on a site stays there. Left alone, a story goes by itself 30 days after it was thrown away.</source>
            <translation>То, что стоит на сайте, там останется. Если ничего не делать, материал исчезнет сам через 30 дней после удаления.</translation>
        </message>
        <message>
            <source>Which kind of story?</source>
            <translation>Какой вид материала?</translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message>
            <source>A dictionary is two files of one name, .dic and .aff; put them into one folder.</source>
            <translation>Словарь — это два файла с одним именем, .dic и .aff; положите их в одну папку.</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Добавить файл…</translation>
        </message>
        <message>
            <source>Add a spelling dictionary</source>
            <translation>Добавление словаря</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Проверять орфографию</translation>
        </message>
        <message>
            <source>Hunspell dictionary (*.dic)</source>
            <translation>Словарь Hunspell (*.dic)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>New stories</source>
            <translation>Новые материалы</translation>
        </message>
        <message>
            <source>No file was added</source>
            <translation>Ни один файл не добавлен</translation>
        </message>
        <message>
            <source>People read between {least} and {most} words a minute. The number is as it was.</source>
            <translation>Люди читают от {least} до {most} слов в минуту. Число осталось прежним.</translation>
        </message>
        <message>
            <source>Phrases by a short word and Tab</source>
            <translation>Фразы по короткому слову и Tab</translation>
        </message>
        <message>
            <source>Readers read</source>
            <translation>Читатели читают</translation>
        </message>
        <message>
            <source>Smart quotes and dashes, by the story’s language</source>
            <translation>Типографские кавычки и тире, по языку материала</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>Заготовки…</translation>
        </message>
        <message>
            <source>Spelling dictionaries</source>
            <translation>Орфографические словари</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>The dictionaries are as they were.</source>
            <translation>Словари остались прежними.</translation>
        </message>
        <message>
            <source>The dictionary is used no more. Its file stays where it is.</source>
            <translation>Словарь больше не используется. Его файл остаётся на месте.</translation>
        </message>
        <message>
            <source>Those of this computer are found by themselves; files that you add here come first.</source>
            <translation>Словари этого компьютера находятся сами; добавленные здесь файлы идут первыми.</translation>
        </message>
        <message>
            <source>While you type</source>
            <translation>При наборе</translation>
        </message>
        <message>
            <source>Words per minute</source>
            <translation>Слов в минуту</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>больше нет</translation>
        </message>
        <message>
            <source>words a minute, for the reading time here and on your pages</source>
            <translation>слов в минуту, для времени чтения здесь и на ваших страницах</translation>
        </message>
        <message>
            <source>{name} has no .aff file beside it.</source>
            <translation>Рядом с {name} нет файла .aff.</translation>
        </message>
    </context>
    <context>
        <name>Zoom</name>
        <message>
            <source>Zoom {n} %</source>
            <translation>Масштаб {n} %</translation>
        </message>
    </context>
    <context>
        <name>_Optional</name>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
    </context>
    <context>
        <name>_Panel</name>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Nothing of that name</source>
            <translation>С таким именем ничего нет</translation>
        </message>
    </context>
    <context>
        <name>_View</name>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Выделить всё</translation>
        </message>
    </context>
</TS>
