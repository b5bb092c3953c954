<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz" sourcelanguage="en">
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>%1 haqida</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1ni yashirish</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Boshqalarini yashirish</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Sozlamalar…</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1 dasturidan chiqish</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Xizmatlar</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Hammasini koʻrsatish</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Fayllar jildi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Jild</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Yorliq</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Noma’lum</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Hammasini belgilash</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Oshirish</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Kamaytirish</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Kamaytirish</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Qiymatni kamaytirish</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Bir sahifa orqaga qaytadi</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Keyingi sahifaga oʻtadi</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Oshirish</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Qiymatni oshirish</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Keyingi sahifa</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Bosish</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Oldingi sahifa</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Pastga aylantirish</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Chapga aylantirish</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Oʻngga aylantirish</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Yuqoriga aylantirish</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Pastga aylantiradi</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Chapga aylantiradi</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Oʻngga aylantiradi</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Yuqoriga aylantiradi</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Fokusni oʻrnatish</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Fokusni oʻrnatadi</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Menyuni koʻrsatish</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Menyuni koʻrsatadi</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Almashlash</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Holatni almashlaydi</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Amalni bajaradi</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Executable '%1' requires Qt %2, found Qt %3.</source>
        <translation>“%1” dasturiga Qt %2 kerak, lekin Qt %3 topildi.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Mos kelmaydigan Qt kutubxonasi xatosi</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Maxsus ranglarga &amp;qoʻshish</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Asosiy ranglar</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Maxsus ranglar</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Yashil:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Ekrandan rang olish</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>Q&amp;izil:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Toʻyinganlik:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>Yor&amp;qinlik:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>A&amp;lfa kanali:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Koʻk:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Kursor: %1, %2
Bekor qilish uchun ESC tugmasini bosing</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>T&amp;us:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Rang tanlash</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Yolgʻon</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Tanlov roʻyxatini ochish</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Rost</translation>
    </message>
</context>
<context>
    <name>QDateTimeParser</name>
    <message>
        <source>AM</source>
        <translation>TO</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>TK</translation>
    </message>
    <message>
        <source>am</source>
        <translation>to</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>tk</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Jild topilmadi.
Toʻgʻri jild nomi koʻrsatilganini tekshiring.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fayl topilmadi.
Toʻgʻri fayl nomi koʻrsatilganini tekshiring.</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 fayli</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 allaqachon mavjud.
Uni almashtirmoqchimisiz?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Tanlash</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Oʻchirish</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Yangi jild</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>O&amp;chish</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Qayta nomlash</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saqlash</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” yozishdan himoyalangan.
Baribir oʻchirmoqchimisiz?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Barcha fayllar (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Barcha fayllar (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Haqiqatan ham “%1”ni oʻchirmoqchimisiz?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Batafsil koʻrinishga oʻtish</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Roʻyxat koʻrinishiga oʻtish</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Jildni oʻchirib boʻlmadi.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Yangi jild yaratish</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Yangi jild yaratish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Batafsil koʻrinish</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Jildlar</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Jild:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fayl &amp;nomi:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Fayllar jildi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fayl turi:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Jildni topish</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Jild</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Oldinga</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Orqaga qaytish</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Oldinga oʻtish</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Yuqori jildga oʻtish</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Roʻyxat koʻrinishi</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Joylar va xatchoʻplar roʻyxati</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Qidirish joyi:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mening kompyuterim</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Yangi jild</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Yuqori jild</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Soʻnggi joylar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Boshqa nom bilan saqlash</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Yorliq</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Koʻrsatish </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Yashirin fayllarni koʻrsatish</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Yon panel</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Noma’lum</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 bayt</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bayt</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name "%1" can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
        <translation>&lt;b&gt;“%1” nomidan foydalanib boʻlmaydi.&lt;/b&gt;&lt;p&gt;Belgilari kamroq yoki tinish belgilarisiz boshqa nomni sinab koʻring.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;“%1” nomidan foydalanib boʻlmaydi.&lt;/b&gt;&lt;p&gt;Belgilari kamroq yoki tinish belgilarisiz boshqa nomni sinab koʻring.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompyuter</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Oʻzgartirilgan sana</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Yaroqsiz fayl nomi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mening kompyuterim</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Hajmi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Turi</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nusxalash</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Joylash</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Qayta &amp;bajarish</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ortga qaytarish</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kesib olish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hammasini belgilash</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Qt haqida&lt;/h3&gt;&lt;p&gt;Bu dastur Qt %1 versiyasidan foydalanadi.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href="http://%2/"&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href="http://%3/"&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt — koʻp platformali ilovalar yaratish uchun C++ vositalari toʻplami.&lt;/p&gt;&lt;p&gt;Qt bitta manba kodi bilan barcha asosiy ish stoli operatsion tizimlarida ishlash imkonini beradi. U oʻrnatilgan Linux hamda boshqa oʻrnatilgan va mobil operatsion tizimlar uchun ham mavjud.&lt;/p&gt;&lt;p&gt;Qt foydalanuvchilarning turli ehtiyojlariga mos keladigan bir nechta litsenziya bilan taqdim etiladi.&lt;/p&gt;&lt;p&gt;Tijorat litsenziyasi shartnomamiz asosidagi Qt manba kodini uchinchi tomonlarga bermoqchi boʻlmaganingizda yoki GNU (L)GPL shartlariga boshqacha rioya qila olmaganingizda xususiy/tijorat dasturlarini yaratish uchun mos keladi.&lt;/p&gt;&lt;p&gt;GNU (L)GPL asosidagi Qt tegishli litsenziyalar shartlariga rioya qila olsangiz, Qt&amp;nbsp;ilovalarini yaratish uchun mos keladi.&lt;/p&gt;&lt;p&gt;Qt litsenziyalari haqida umumiy ma’lumot uchun &lt;a href="http://%2/"&gt;%2&lt;/a&gt; sahifasiga qarang.&lt;/p&gt;&lt;p&gt;Mualliflik huquqi (C) %1 The Qt Company Ltd va boshqa ishtirokchilar.&lt;/p&gt;&lt;p&gt;Qt va Qt logotipi The Qt Company Ltd kompaniyasining savdo belgilaridir.&lt;/p&gt;&lt;p&gt;Qt — The Qt Company Ltd kompaniyasining ochiq kodli loyiha sifatida ishlab chiqilayotgan mahsuloti. Batafsil ma’lumot uchun &lt;a href="http://%3/"&gt;%3&lt;/a&gt; sahifasiga qarang.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under three different licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of the GNU LGPL version 3 or GNU LGPL version 2.1.&lt;/p&gt;&lt;p&gt;Qt licensed under the GNU LGPL version 3 is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the GNU LGPL version 3.&lt;/p&gt;&lt;p&gt;Qt licensed under the GNU LGPL version 2.1 is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the GNU LGPL version 2.1.&lt;/p&gt;&lt;p&gt;Please see &lt;a href="http://%2/"&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href="http://%3/"&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt — koʻp platformali ilovalar yaratish uchun C++ vositalari toʻplami.&lt;/p&gt;&lt;p&gt;Qt bitta manba kodi bilan barcha asosiy ish stoli operatsion tizimlarida ishlash imkonini beradi. U oʻrnatilgan Linux hamda boshqa oʻrnatilgan va mobil operatsion tizimlar uchun ham mavjud.&lt;/p&gt;&lt;p&gt;Qt foydalanuvchilarning turli ehtiyojlariga mos keladigan uch xil litsenziya bilan taqdim etiladi.&lt;/p&gt;&lt;p&gt;Tijorat litsenziyasi shartnomamiz asosidagi Qt manba kodini uchinchi tomonlarga bermoqchi boʻlmaganingizda yoki GNU LGPL 3-versiyasi yoxud GNU LGPL 2.1-versiyasi shartlariga boshqacha rioya qila olmaganingizda xususiy/tijorat dasturlarini yaratish uchun mos keladi.&lt;/p&gt;&lt;p&gt;GNU LGPL 3-versiyasi asosidagi Qt GNU LGPL 3-versiyasi shartlariga rioya qila olsangiz, Qt&amp;nbsp;ilovalarini yaratish uchun mos keladi.&lt;/p&gt;&lt;p&gt;GNU LGPL 2.1-versiyasi asosidagi Qt GNU LGPL 2.1-versiyasi shartlariga rioya qila olsangiz, Qt&amp;nbsp;ilovalarini yaratish uchun mos keladi.&lt;/p&gt;&lt;p&gt;Qt litsenziyalari haqida umumiy ma’lumot uchun &lt;a href="http://%2/"&gt;%2&lt;/a&gt; sahifasiga qarang.&lt;/p&gt;&lt;p&gt;Mualliflik huquqi (C) %1 The Qt Company Ltd va boshqa ishtirokchilar.&lt;/p&gt;&lt;p&gt;Qt va Qt logotipi The Qt Company Ltd kompaniyasining savdo belgilaridir.&lt;/p&gt;&lt;p&gt;Qt — The Qt Company Ltd kompaniyasining ochiq kodli loyiha sifatida ishlab chiqilayotgan mahsuloti. Batafsil ma’lumot uchun &lt;a href="http://%3/"&gt;%3&lt;/a&gt; sahifasiga qarang.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under three different licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of the GNU LGPL version 3.&lt;/p&gt;&lt;p&gt;Qt licensed under the GNU LGPL version 3 is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the GNU LGPL version 3.&lt;/p&gt;&lt;p&gt;Please see &lt;a href="http://%2/"&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href="http://%3/"&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt — koʻp platformali ilovalar yaratish uchun C++ vositalari toʻplami.&lt;/p&gt;&lt;p&gt;Qt bitta manba kodi bilan barcha asosiy ish stoli operatsion tizimlarida ishlash imkonini beradi. U oʻrnatilgan Linux hamda boshqa oʻrnatilgan va mobil operatsion tizimlar uchun ham mavjud.&lt;/p&gt;&lt;p&gt;Qt foydalanuvchilarning turli ehtiyojlariga mos keladigan bir nechta litsenziya bilan taqdim etiladi.&lt;/p&gt;&lt;p&gt;Tijorat litsenziyasi shartnomamiz asosidagi Qt manba kodini uchinchi tomonlarga bermoqchi boʻlmaganingizda yoki GNU LGPL 3-versiyasi shartlariga boshqacha rioya qila olmaganingizda xususiy/tijorat dasturlarini yaratish uchun mos keladi.&lt;/p&gt;&lt;p&gt;GNU LGPL 3-versiyasi asosidagi Qt GNU LGPL 3-versiyasi shartlariga rioya qila olsangiz, Qt&amp;nbsp;ilovalarini yaratish uchun mos keladi.&lt;/p&gt;&lt;p&gt;Qt litsenziyalari haqida umumiy ma’lumot uchun &lt;a href="http://%2/"&gt;%2&lt;/a&gt; sahifasiga qarang.&lt;/p&gt;&lt;p&gt;Mualliflik huquqi (C) %1 The Qt Company Ltd va boshqa ishtirokchilar.&lt;/p&gt;&lt;p&gt;Qt va Qt logotipi The Qt Company Ltd kompaniyasining savdo belgilaridir.&lt;/p&gt;&lt;p&gt;Qt — The Qt Company Ltd kompaniyasining ochiq kodli loyiha sifatida ishlab chiqilayotgan mahsuloti. Batafsil ma’lumot uchun &lt;a href="http://%3/"&gt;%3&lt;/a&gt; sahifasiga qarang.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt haqida</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Tafsilotlarni yashirish</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Tafsilotlarni koʻrsatish</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Yoʻq</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ha</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Qoʻllash</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Saqlamaslik</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>E’tiborsiz qoldirish</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Hammasiga &amp;yoʻq</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Asliga qaytarish</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standart holatni tiklash</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Qayta urinish</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Hammasini saqlash</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ha&amp;mmasiga ha</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Pastki chet</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Chap chet</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bir sahifa pastga</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Bir sahifa chapga</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Bir sahifa oʻngga</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bir sahifa yuqoriga</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Oʻng chet</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Pastga aylantirish</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Shu yerga aylantirish</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Chapga aylantirish</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Oʻngga aylantirish</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Yuqoriga aylantirish</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Yuqori chet</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Chapga aylantirish</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Oʻngga aylantirish</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nusxalash</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Joylash</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Qayta &amp;bajarish</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ortga qaytarish</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Havola manzilini nusxalash</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kesib olish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hammasini belgilash</translation>
    </message>
</context>
</TS>
