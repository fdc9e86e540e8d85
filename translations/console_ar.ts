<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Clear filters</source>
        <translation>إزالة المرشّحات</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Sold lines</source>
        <translation>الأسطر المبيعة</translation>
    </message>
    <message>
        <source>Every line of a bill with this product</source>
        <translation>كل سطر فاتورة فيه هذا المنتج</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>زبون جديد</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Bills and credit notes of this customer</source>
        <translation>فواتير هذا الزبون وإشعاراته الدائنة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>توقف هنا</translation>
    </message>
    <message>
        <source>What is done stays</source>
        <translation>ما تمّ يبقى</translation>
    </message>
    <message>
        <source>Check the whole trail</source>
        <translation>فحص السجل كله</translation>
    </message>
    <message>
        <source>Reads every entry and says whether one was altered, left out or cut off</source>
        <translation>يقرأ كل قيد ويقول هل حُرّف أو أُسقط أو بُتر</translation>
    </message>
    <message>
        <source>All entries of this record</source>
        <translation>كل قيود هذا السجل</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Ask for the newest figures</source>
        <translation>طلب أحدث الأرقام</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Bring in sales from a file</source>
        <translation>إدخال مبيعات من ملف</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>استيراد ملف آخر</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>إظهار المستند</translation>
    </message>
    <message>
        <source>Ask for the newest rows</source>
        <translation>طلب أحدث الأسطر</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Shows the bill on paper, to print it or save it as PDF</source>
        <translation>عرض الفاتورة كما تُطبع، لطباعتها أو حفظها بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Files are kept for 24 hours, for whoever asked for them</source>
        <translation>تُحفظ الملفات 24 ساعة لمن طلبها</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>Forget what this computer keeps…</source>
        <translation>نسيان ما يحفظه هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Go to, find or do anything</source>
        <translation>اذهب، ابحث أو نفّذ أي شيء</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>إلى الأمام من جديد</translation>
    </message>
    <message>
        <source>Open this in a new tab</source>
        <translation>فتح هذا في تبويب جديد</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>إغلاق هذا التبويب</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>التبويب التالي</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>التبويب السابق</translation>
    </message>
    <message>
        <source>Copy a link to this</source>
        <translation>نسخ رابط إلى هذا</translation>
    </message>
    <message>
        <source>A link to the page, its filters and the open record, for others of this shop</source>
        <translation>رابط إلى الصفحة ومرشّحاتها والسجل المفتوح، لغيرك في هذا المحل</translation>
    </message>
    <message>
        <source>Narrow or wide navigation</source>
        <translation>شريط التنقل ضيق أو عريض</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>مساعدة هذه الصفحة</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Lock or unlock production</source>
        <translation>قفل النظام الفعلي أو فتحه</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>Show this page as it will be on paper, print it or save it as PDF</source>
        <translation>إظهار هذه الصفحة كما ستكون على الورق، لطباعتها أو حفظها بصيغة PDF</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Makes a file for a spreadsheet of all rows of the filter</source>
        <translation>يصنع ملف جدول حسابات من كل أسطر المرشّح</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Keeps these filters, this order and these columns under a name</source>
        <translation>يحفظ هذه المرشّحات وهذا الترتيب وهذه الأعمدة باسم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Takes back the last change in the cells (Ctrl+Z)</source>
        <translation>يتراجع عن آخر تغيير في الخلايا (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Does again what was taken back (Ctrl+Shift+Z)</source>
        <translation>يعيد ما تم التراجع عنه (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Forgets the changes; Undo brings them back</source>
        <translation>ينسى التغييرات؛ والتراجع يعيدها</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>معاينة…</translation>
    </message>
    <message>
        <source>Every change, before and after</source>
        <translation>كل تغيير، قبله وبعده</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>السعر، %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>مسجَّل منذ</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>On</source>
        <translation>على</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>المجموع، %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Revenue, %1</source>
        <translation>الإيراد، %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>المبلغ، %1</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>    as %1</source>
        <extracomment>below a shop or server in a menu: a person, and the shop they work in</extracomment>
        <translation>    باسم %1</translation>
    </message>
    <message>
        <source>    as %1, %2</source>
        <translation>    باسم %1، %2</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>الزبون %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Your own number for them. A name or a number is needed</source>
        <translation>رقمك أنت له. يلزم اسم أو رقم</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Bill issued</source>
        <translation>إصدار فاتورة</translation>
    </message>
    <message>
        <source>Credit note issued</source>
        <translation>إصدار إشعار دائن</translation>
    </message>
    <message>
        <source>Goods written off</source>
        <translation>إتلاف بضاعة</translation>
    </message>
    <message>
        <source>Books adjusted</source>
        <translation>تسوية الحسابات</translation>
    </message>
    <message>
        <source>Product entered</source>
        <translation>إدخال منتج</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>تعديل منتج</translation>
    </message>
    <message>
        <source>Customer entered</source>
        <translation>إدخال زبون</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>تعديل زبون</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>محو زبون</translation>
    </message>
    <message>
        <source>Shop opened</source>
        <translation>فتح المحل</translation>
    </message>
    <message>
        <source>Branch added</source>
        <translation>إضافة فرع</translation>
    </message>
    <message>
        <source>Tax registration added</source>
        <translation>إضافة تسجيل ضريبي</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>كُتب في</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>ورد عن طريق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Documents that stay</source>
        <translation>مستندات تبقى</translation>
    </message>
    <message>
        <source>Branch, by its id</source>
        <translation>الفرع، بمعرّفه</translation>
    </message>
    <message>
        <source>Customer, by their id</source>
        <translation>الزبون، بمعرّفه</translation>
    </message>
    <message>
        <source>Takes back, by its id</source>
        <translation>يستردّ، بمعرّفه</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Kind of registration</source>
        <translation>نوع التسجيل</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>الاسم القانوني</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>مسجَّل منذ</translation>
    </message>
    <message>
        <source>Rounding difference</source>
        <translation>فرق التقريب</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>ممحو</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>بلا بيان</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a line of a bill: quantity, price of one</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>All %1 entries stand as they were written, and in their order.</source>
        <translation>
            <numerusform>لا قيود بعد (%1).</numerusform>
            <numerusform>القيد الوحيد (%1) كما كُتب.</numerusform>
            <numerusform>القيدان (%1) كما كُتبا، وبترتيبهما.</numerusform>
            <numerusform>كل القيود، وعددها %1، كما كُتبت وبترتيبها.</numerusform>
            <numerusform>كل القيود، وعددها %1، كما كُتبت وبترتيبها.</numerusform>
            <numerusform>كل القيود، وعددها %1، كما كُتبت وبترتيبها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They agree with %n checkpoints kept apart.</source>
        <translation>
            <numerusform>ولا نقاط مراجعة محفوظة على حدة بعد.</numerusform>
            <numerusform>وهي توافق نقطة مراجعة واحدة محفوظة على حدة.</numerusform>
            <numerusform>وهي توافق نقطتي مراجعة محفوظتين على حدة.</numerusform>
            <numerusform>وهي توافق %n نقاط مراجعة محفوظة على حدة.</numerusform>
            <numerusform>وهي توافق %n نقطة مراجعة محفوظة على حدة.</numerusform>
            <numerusform>وهي توافق %n نقطة مراجعة محفوظة على حدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>القيد %1 مفقود.</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1: a checkpoint kept apart knows of later entries.</source>
        <translation>النهاية مفقودة ابتداءً من القيد %1: نقطة مراجعة محفوظة على حدة تعرف قيودًا أحدث.</translation>
    </message>
    <message>
        <source>At entry %1 the trail is another one than the checkpoint kept apart.</source>
        <translation>عند القيد %1 يختلف السجل عن نقطة المراجعة المحفوظة على حدة.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written. Everything before it is good.</source>
        <translation>القيد %1 ليس كما كُتب. كل ما قبله سليم.</translation>
    </message>
    <message>
        <source>Paper issued</source>
        <translation>صدور مستند مطبوع</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>تصدير قائمة</translation>
    </message>
    <message>
        <source>Production unlocked</source>
        <translation>فتح قفل النظام الفعلي</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>بصمة الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Filtered by</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>Rows chosen by hand</source>
        <translation>أسطر مختارة باليد</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>a day: %1 day of the month, %2 short name of the month, %3 year</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month</comment>
        <extracomment>a month: %1 its short name, %2 year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ك.ب</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>Maghreb</comment>
        <translation>جانفي</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>Maghreb</comment>
        <translation>فيفري</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>Maghreb</comment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>Maghreb</comment>
        <translation>أفريل</translation>
    </message>
    <message>
        <source>May</source>
        <comment>Maghreb</comment>
        <translation>ماي</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>Maghreb</comment>
        <translation>جوان</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>Maghreb</comment>
        <translation>جويلية</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>Maghreb</comment>
        <translation>أوت</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>Maghreb</comment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>Maghreb</comment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>Maghreb</comment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>Maghreb</comment>
        <translation>ديسمبر</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What does the dashboard tell me?</source>
        <translation>ماذا تقول لي لوحة المتابعة؟</translation>
    </message>
    <message>
        <source>It adds up your bills: what you sold, month by month, and to which countries.</source>
        <translation>تجمع فواتيرك: ما بعته شهرًا بشهر، وإلى أي بلدان.</translation>
    </message>
    <message>
        <source>Every figure opens the bills it was added up from: click it, or go to it with Tab and press Enter.</source>
        <translation>كل رقم يفتح الفواتير التي جُمع منها: انقره، أو اذهب إليه بمفتاح Tab واضغط Enter.</translation>
    </message>
    <message>
        <source>The time beside the title says when the figures were asked for. F5 asks again.</source>
        <translation>الوقت بجانب العنوان يقول متى طُلبت الأرقام. F5 يطلبها من جديد.</translation>
    </message>
    <message>
        <source>How do I find a bill?</source>
        <translation>كيف أجد فاتورة؟</translation>
    </message>
    <message>
        <source>Every bill, credit note and write-off stands here, the newest first. Click a column&apos;s head to put them in another order.</source>
        <translation>هنا كل فاتورة وإشعار دائن وإتلاف، الأحدث أولًا. انقر رأس عمود لترتيبها ترتيبًا آخر.</translation>
    </message>
    <message>
        <source>The words above the list narrow it: a day, a kind, a country, the first digits of the number. They can be used together.</source>
        <translation>الكلمات فوق القائمة تضيّقها: يوم أو نوع أو بلد أو أول أرقام الرقم. يمكن استعمالها معًا.</translation>
    </message>
    <message>
        <source>Enter opens a bill beside the list with all its lines. Up and down go to the next one, Escape closes it.</source>
        <translation>‏Enter يفتح فاتورة بجانب القائمة بكل أسطرها. السهمان إلى أعلى وأسفل ينتقلان إلى غيرها، وEsc يغلقها.</translation>
    </message>
    <message>
        <source>Where was a product sold?</source>
        <translation>أين بيع المنتج؟</translation>
    </message>
    <message>
        <source>These are the lines of all bills with one product. The button below a line leads to its bill.</source>
        <translation>هذه أسطر كل الفواتير التي فيها منتج واحد. الزر تحت السطر يقود إلى فاتورته.</translation>
    </message>
    <message>
        <source>How do I enter or change a product?</source>
        <translation>كيف أُدخل منتجًا أو أعدّله؟</translation>
    </message>
    <message>
        <source>New product asks for a code, as it stands on the label, and what else you know. The rest may be added later.</source>
        <translation>«منتج جديد» يطلب الرمز كما هو على البطاقة وما تعرفه غير ذلك. الباقي يمكن إضافته لاحقًا.</translation>
    </message>
    <message>
        <source>A price that is left empty is asked for at each sale.</source>
        <translation>السعر المتروك فارغًا يُسأل عنه عند كل بيع.</translation>
    </message>
    <message>
        <source>Changing a product changes no bill that was written before. Right after it you can take the change back.</source>
        <translation>تعديل منتج لا يغيّر فاتورة كُتبت من قبل. ويمكنك التراجع عن التعديل بعده مباشرة.</translation>
    </message>
    <message>
        <source>Sold lines shows every bill with the product that is open.</source>
        <translation>«الأسطر المبيعة» تُظهر كل فاتورة فيها المنتج المفتوح.</translation>
    </message>
    <message>
        <source>How do I look after my customers?</source>
        <translation>كيف أعتني بزبائني؟</translation>
    </message>
    <message>
        <source>A customer needs a name or a number; all else may be added later.</source>
        <translation>يلزم للزبون اسم أو رقم؛ وما عدا ذلك يضاف لاحقًا.</translation>
    </message>
    <message>
        <source>Documents shows all bills of the customer who is open.</source>
        <translation>«المستندات» تُظهر كل فواتير الزبون المفتوح.</translation>
    </message>
    <message>
        <source>When people ask you to forget them, Erase destroys their name, phone, e-mail and note for ever. Their bills stay, because the law wants them, but without the person.</source>
        <translation>حين يطلب منك أحد أن تنساه، «محو» يُتلف اسمه وهاتفه وبريده وملاحظته إلى الأبد. تبقى فواتيره لأن القانون يريدها، لكن بلا الشخص.</translation>
    </message>
    <message>
        <source>What is the audit trail?</source>
        <translation>ما سجل التغييرات؟</translation>
    </message>
    <message>
        <source>Whatever is written in this shop leaves an entry here: who, when, what, and how it was before.</source>
        <translation>كل ما يُكتب في هذا المحل يترك هنا قيدًا: من، ومتى، وماذا، وكيف كان قبل.</translation>
    </message>
    <message>
        <source>Nobody can change an entry unseen. Check the whole trail reads all of them and says whether one was altered, left out or cut off.</source>
        <translation>لا أحد يستطيع تغيير قيد خفية. «فحص السجل كله» يقرؤها كلها ويقول هل حُرّف واحد أو أُسقط أو بُتر.</translation>
    </message>
    <message>
        <source>How do I bring in old sales?</source>
        <translation>كيف أُدخل المبيعات القديمة؟</translation>
    </message>
    <message>
        <source>Drop a table here, saved as CSV or TSV, with one line for each line of a bill.</source>
        <translation>ضع هنا جدولًا محفوظًا بصيغة CSV أو TSV، فيه سطر لكل سطر من فاتورة.</translation>
    </message>
    <message>
        <source>Say what each column means, then try it: you see what would be written, and which lines would be refused and why.</source>
        <translation>قل ما معنى كل عمود ثم جرّب: ترى ما سيُكتب، وأي أسطر ستُرفض ولماذا.</translation>
    </message>
    <message>
        <source>Only the last step writes. It goes on when you leave the page, and what was begun is still here after the program was closed.</source>
        <translation>الخطوة الأخيرة وحدها تكتب. تستمر حين تترك الصفحة، وما بدأته يبقى هنا بعد إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>What runs in the background?</source>
        <translation>ما الذي يعمل في الخلفية؟</translation>
    </message>
    <message>
        <source>Long work, such as an import, goes on while you do other things. Here you see how far it is.</source>
        <translation>الأعمال الطويلة، كالاستيراد، تستمر وأنت تعمل غيرها. هنا ترى أين وصلت.</translation>
    </message>
    <message>
        <source>Stop here leaves what is done as it is. Try again begins work that failed anew.</source>
        <translation>«توقف هنا» يترك ما تمّ كما هو. «حاول مرة أخرى» يبدأ من جديد عملًا فشل.</translation>
    </message>
    <message>
        <source>How do I work without the mouse?</source>
        <translation>كيف أعمل بلا فأرة؟</translation>
    </message>
    <message>
        <source>Ctrl+K opens a field that finds every page, everything that can be done, and products, customers and bills by their name or number.</source>
        <translation>‏Ctrl+K يفتح حقلًا يجد كل صفحة وكل ما يمكن فعله، والمنتجات والزبائن والفواتير بأسمائها أو أرقامها.</translation>
    </message>
    <message>
        <source>Tab goes through a page, Enter presses, Escape goes back. Alt and the arrows go back and forward as in a browser.</source>
        <translation>‏Tab ينتقل في الصفحة، وEnter يضغط، وEsc يرجع. Alt مع الأسهم إلى الخلف والأمام كما في المتصفح.</translation>
    </message>
    <message>
        <source>What can I set on this computer?</source>
        <translation>ماذا أضبط على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Shops and servers stand below: open another one, give it a name, or take it away. The shop itself stays as it is.</source>
        <translation>المحلات والخوادم في الأسفل: افتح غيرها، أو سمّها، أو أزلها. المحل نفسه يبقى كما هو.</translation>
    </message>
    <message>
        <source>Light or dark, the size of text, the height of rows and the language change at once, and stay so at the next start.</source>
        <translation>الفاتح أو الداكن وحجم النص وارتفاع الأسطر واللغة تتغيّر فورًا، وتبقى كذلك عند البدء التالي.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>سهم أيسر</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>سهم أيمن</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>This link is not whole. Copy it again where it came from.</source>
        <translation>هذا الرابط غير كامل. انسخه من جديد من حيث جاء.</translation>
    </message>
    <message>
        <source>This link is to a shop kept on one computer. You are signed in to %1.</source>
        <translation>هذا الرابط إلى محل محفوظ على حاسوب واحد. أنت مسجَّل في %1.</translation>
    </message>
    <message>
        <source>This link is to the server %1. Sign in there to open it.</source>
        <translation>هذا الرابط إلى الخادم %1. سجّل الدخول هناك لفتحه.</translation>
    </message>
    <message>
        <source>This link is to another shop, %1. Sign in there to open it.</source>
        <translation>هذا الرابط إلى محل آخر، %1. سجّل الدخول هناك لفتحه.</translation>
    </message>
    <message>
        <source>This version of the program has no page for this link.</source>
        <translation>ليس في هذا الإصدار من البرنامج صفحة لهذا الرابط.</translation>
    </message>
    <message>
        <source>You may not see the page of this link. Ask the owner of the shop.</source>
        <translation>لا يُسمح لك برؤية صفحة هذا الرابط. اسأل مالك المحل.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Law and proof</source>
        <translation>القانون والإثبات</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>هذا المحل</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Sold lines</source>
        <translation>الأسطر المبيعة</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>الزبائن</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام الجارية</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Some fields need another value.</source>
        <translation>بعض الحقول تحتاج قيمة أخرى.</translation>
    </message>
    <message>
        <source>The server did not understand the request.</source>
        <translation>لم يفهم الخادم الطلب.</translation>
    </message>
    <message>
        <source>The server does not take this kind of file.</source>
        <translation>الخادم لا يقبل هذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>The file is larger than the server accepts.</source>
        <translation>الملف أكبر مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>Sending took too long. Try again.</source>
        <translation>طال الإرسال أكثر من اللازم. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server needs to know the size of the file first.</source>
        <translation>يحتاج الخادم أن يعرف حجم الملف أولًا.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>لم يعد هذا موجودًا هنا.</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be of another version.</source>
        <translation>الخادم لا يعرف هذا الإجراء. قد يكون من إصدار آخر.</translation>
    </message>
    <message>
        <source>The server does not answer to this address.</source>
        <translation>الخادم لا يجيب على هذا العنوان.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>البريد الإلكتروني أو كلمة السر غير صحيحة.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again; what you typed is kept.</source>
        <translation>انتهت جلستك. سجّل الدخول من جديد؛ ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the owner.</source>
        <translation>دورك لا يسمح بهذا. اسأل المالك.</translation>
    </message>
    <message>
        <source>This computer is already set up. Sign in instead.</source>
        <translation>هذا الحاسوب مُعدّ من قبل. سجّل الدخول.</translation>
    </message>
    <message>
        <source>This was already sent with other content. Try again.</source>
        <translation>سبق إرسال هذا بمحتوى آخر. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server could not tell this request from a repeated one. Try again.</source>
        <translation>لم يستطع الخادم تمييز هذا الطلب من طلب مكرر. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer was erased together with the customer&apos;s data.</source>
        <translation>مُحيت الإجابة مع بيانات الزبون.</translation>
    </message>
    <message>
        <source>This already exists.</source>
        <translation>هذا موجود من قبل.</translation>
    </message>
    <message>
        <source>Someone changed this meanwhile. Load it again.</source>
        <translation>غيّره شخص آخر في هذه الأثناء. حمّله من جديد.</translation>
    </message>
    <message>
        <source>Other records still refer to this.</source>
        <translation>سجلات أخرى ما زالت تشير إليه.</translation>
    </message>
    <message>
        <source>This cannot be done in its present state.</source>
        <translation>لا يمكن هذا في حالته الحالية.</translation>
    </message>
    <message>
        <source>These filters and this order do not go together. Take one of them away.</source>
        <translation>هذه المرشّحات وهذا الترتيب لا يجتمعان. أزل واحدًا منها.</translation>
    </message>
    <message>
        <source>The list has changed. Load it again from its beginning.</source>
        <translation>تغيّرت القائمة. حمّلها من بدايتها.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>لا يمكن قراءة الملف.</translation>
    </message>
    <message>
        <source>Some columns are not matched yet.</source>
        <translation>بعض الأعمدة لم تُطابَق بعد.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a moment, then try again.</source>
        <translation>محاولات كثيرة. انتظر لحظة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The server is busy. Try again.</source>
        <translation>الخادم مشغول. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>القرص ممتلئ. لم يتغير شيء؛ أفرغ مكانًا وحاول من جديد.</translation>
    </message>
    <message>
        <source>The folder with the data cannot be read or written.</source>
        <translation>لا يمكن قراءة مجلد البيانات أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>This shop&apos;s data could not be brought to the present version. Nothing was lost.</source>
        <translation>تعذّر نقل بيانات هذا المحل إلى الإصدار الحالي. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Tijara. Install that version.</source>
        <translation>كُتبت هذه البيانات بإصدار أحدث من تجارة. ثبّت ذلك الإصدار.</translation>
    </message>
    <message>
        <source>The server is stopping. Try again in a moment.</source>
        <translation>الخادم يتوقف. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يجيب.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>تعذّر فهم إجابة الخادم.</translation>
    </message>
    <message>
        <source>Something went wrong in the server. Its log has the request id.</source>
        <translation>حدث خطأ في الخادم. رقم الطلب مكتوب في سجله.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا لازم.</translation>
    </message>
    <message>
        <source>At most {max} characters.</source>
        <translation>{max} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>At least {min} characters.</source>
        <translation>{min} أحرف على الأقل.</translation>
    </message>
    <message>
        <source>At most {max} of these.</source>
        <translation>{max} من هذه على الأكثر.</translation>
    </message>
    <message>
        <source>A value from {min} to {max}.</source>
        <translation>قيمة من {min} إلى {max}.</translation>
    </message>
    <message>
        <source>This has a character that is not allowed.</source>
        <translation>فيه حرف غير مسموح به.</translation>
    </message>
    <message>
        <source>This was not understood.</source>
        <translation>لم يُفهم هذا.</translation>
    </message>
    <message>
        <source>There is nothing by that name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>The server does not know this field.</source>
        <translation>الخادم لا يعرف هذا الحقل.</translation>
    </message>
    <message>
        <source>This was given twice.</source>
        <translation>أُعطي هذا مرتين.</translation>
    </message>
    <message>
        <source>Small letters a to z, figures and hyphens only.</source>
        <translation>أحرف صغيرة من a إلى z وأرقام وشرطات فقط.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@shop.example.</source>
        <translation>عنوان البريد الإلكتروني يشبه name@shop.example.</translation>
    </message>
    <message>
        <source>Choose a time zone of the list.</source>
        <translation>اختر منطقة زمنية من القائمة.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>يلزم عدد صحيح.</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>يلزم عدد.</translation>
    </message>
    <message>
        <source>Yes or no is needed.</source>
        <translation>يلزم نعم أو لا.</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>يلزم نص.</translation>
    </message>
    <message>
        <source>A list is needed.</source>
        <translation>تلزم قائمة.</translation>
    </message>
    <message>
        <source>A record is needed.</source>
        <translation>يلزم سجل.</translation>
    </message>
    <message>
        <source>There is no such day, or it is written in another way.</source>
        <translation>لا يوجد هذا اليوم، أو أنه مكتوب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>يلزم عدد هنا.</translation>
    </message>
    <message>
        <source>Too many decimals: quantities have up to 3, prices up to 4.</source>
        <translation>المنازل العشرية كثيرة: للكميات 3 على الأكثر وللأسعار 4.</translation>
    </message>
    <message>
        <source>The document has more lines than one may have.</source>
        <translation>في المستند أسطر أكثر مما يُسمح به.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or too many.</source>
        <translation>علامة اقتباس ناقصة أو زائدة.</translation>
    </message>
    <message>
        <source>A quantity below zero has no place in this document.</source>
        <translation>لا مكان لكمية تحت الصفر في هذا المستند.</translation>
    </message>
    <message>
        <source>A credit note needs quantities below zero.</source>
        <translation>الإشعار الدائن يحتاج كميات تحت الصفر.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>هذا العدد كبير جدًا.</translation>
    </message>
    <message>
        <source>A document with this number is already here with other lines.</source>
        <translation>يوجد هنا مستند بهذا الرقم وبأسطر أخرى.</translation>
    </message>
    <message>
        <source>A document has either sold or returned lines, not both.</source>
        <translation>في المستند أسطر مبيعة أو مرتجعة، لا الاثنتان معًا.</translation>
    </message>
    <message>
        <source>Only an adjustment may have a price below zero.</source>
        <translation>التسوية وحدها يجوز أن يكون سعرها تحت الصفر.</translation>
    </message>
    <message>
        <source>Another customer than on the document&apos;s first line.</source>
        <translation>زبون غير الذي في أول سطر من المستند.</translation>
    </message>
    <message>
        <source>Another country than on the document&apos;s first line.</source>
        <translation>بلد غير الذي في أول سطر من المستند.</translation>
    </message>
    <message>
        <source>The line has more or fewer columns than the header.</source>
        <translation>أعمدة السطر أكثر أو أقل من أعمدة العنوان.</translation>
    </message>
    <message>
        <source>The file has no such column.</source>
        <translation>ليس في الملف هذا العمود.</translation>
    </message>
    <message>
        <source>This customer was erased.</source>
        <translation>مُحي هذا الزبون.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The packed file is cut off. Copy it again.</source>
        <translation>الملف المضغوط مبتور. انسخه من جديد.</translation>
    </message>
    <message>
        <source>The packed file is damaged. Copy it again.</source>
        <translation>الملف المضغوط تالف. انسخه من جديد.</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than the server accepts.</source>
        <translation>الملف بعد فك الضغط أكبر مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it there as CSV first.</source>
        <translation>هذا جدول حسابات. احفظه هناك بصيغة CSV أولًا.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 first.</source>
        <translation>احفظ الملف بترميز UTF-8 أولًا.</translation>
    </message>
    <message>
        <source>This is not a table as text.</source>
        <translation>هذا ليس جدولًا نصيًا.</translation>
    </message>
    <message>
        <source>A line of the file has too many columns.</source>
        <translation>في أحد أسطر الملف أعمدة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>علامة اقتباس فُتحت ولم تُغلق.</translation>
    </message>
    <message>
        <source>A line of the file is too long.</source>
        <translation>أحد أسطر الملف طويل جدًا.</translation>
    </message>
    <message>
        <source>Not readable text. Save the file as UTF-8.</source>
        <translation>نص غير مقروء. احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>With this file, more than {maxGb} GB would be waiting here to be imported. Import what is here first, or try again tomorrow.</source>
        <translation>مع هذا الملف سيتجاوز ما ينتظر الاستيراد هنا {maxGb} غيغابايت. استورد ما هو موجود أولًا، أو حاول مرة أخرى غدًا.</translation>
    </message>
    <message>
        <source>This was refused (%1).</source>
        <translation>رُفض هذا (%1).</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>رقم الطلب: %1</translation>
    </message>
    <message>
        <source>The file has more than {max} lines. Split it, and import the parts one after the other.</source>
        <translation>في الملف أكثر من {max} سطر. قسّمه، واستورد الأجزاء واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>The fonts that papers are written with are not installed on the server.</source>
        <translation>الخطوط التي تُكتب بها المستندات غير مثبتة على الخادم.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>هذه ليست كلمة السر الخاصة بك.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing you typed is lost: send it again when the connection is back.</source>
        <translation>الخادم لا يجيب. لم يضع شيء مما كتبته: أرسله من جديد حين يعود الاتصال.</translation>
    </message>
    <message>
        <source>A phone number has 3 to 15 digits, with + before the country.</source>
        <translation>رقم الهاتف من 3 إلى 15 رقمًا، مع + قبل رمز البلد.</translation>
    </message>
    <message>
        <source>Write the day as 20/11, 20 Nov or -1 for yesterday.</source>
        <translation>اكتب اليوم هكذا: 20/11 أو 20 نوفمبر أو 1- لأمس.</translation>
    </message>
    <message>
        <source>Someone changed this meanwhile; now it is: {now}. Save again to write yours.</source>
        <translation>غيّره شخص آخر في هذه الأثناء؛ وهو الآن: {now}. احفظ مرة أخرى لكتابة ما عندك.</translation>
    </message>
    <message>
        <source>Another Tijara already works with this data. Use that one, or close it and try again.</source>
        <translation>برنامج تجارة آخر يعمل على هذه البيانات. استعمله هو، أو أغلقه ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The folder with the data may not be written in. Allow yourself to write there, then try again.</source>
        <translation>الكتابة في مجلد البيانات غير مسموحة. اسمح لنفسك بالكتابة فيه، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>A file in the folder with the data is damaged, or was not written by Tijara. It was left as it is.</source>
        <translation>ملف في مجلد البيانات تالف، أو لم يكتبه برنامج تجارة. تُرك كما هو.</translation>
    </message>
    <message>
        <source>This has a character that cannot be seen ({character}). Delete it all and type it again.</source>
        <translation>في النص حرف لا يُرى ({character}). امحُ النص كله واكتبه من جديد.</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>As it stands on the label; it cannot be changed later</source>
        <translation>كما هو على البطاقة؛ لا يمكن تغييره لاحقًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Left empty, it is asked for at each sale</source>
        <translation>إن تُرك فارغًا سُئل عنه عند كل بيع</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;زيادة</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>إ&amp;نقاص</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>تمرير إلى هنا</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>الحافة اليسرى</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>الحافة اليمنى</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>الأسفل</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>صفحة إلى اليسار</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>صفحة إلى الأعلى</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>صفحة إلى اليمين</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>صفحة إلى الأسفل</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>تمرير إلى اليسار</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>تمرير إلى الأعلى</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>تمرير إلى اليمين</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>تمرير إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>نسخ &amp;عنوان الرابط</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>RecordParts</name>
    <message>
        <source>This could not be loaded</source>
        <translation>تعذّر تحميل هذا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Bill</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>Entered here</source>
        <translation>أُدخل هنا</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>بضاعة</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>أجرة الشحن</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>مكتوب باليد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>ممحو</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>ليس كما كُتب</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>tijara::CrashNotice</name>
    <message>
        <source>Tijara stopped by a fault (%1). What was saved is safe. A report is kept on this computer and sent nowhere.</source>
        <translation>توقف تجارة بسبب خلل (%1). ما حُفظ سليم. يُحفظ تقرير على هذا الحاسوب ولا يُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>إظهار التقرير</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Report of a fault</source>
        <translation>تقرير عن خلل</translation>
    </message>
    <message>
        <source>It says where in the program the fault was and which page was open, and nothing about your shop. Give it to whoever looks after Tijara for you.</source>
        <translation>يقول أين كان الخلل في البرنامج وأي صفحة كانت مفتوحة، ولا شيء عن محلك. أعطه لمن يعتني لك ببرنامج تجارة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tijara::Launch</name>
    <message>
        <source>Making the demo shop ready</source>
        <translation>جارٍ تجهيز المحل التجريبي</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>جارٍ فتح المحل</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Accounts</name>
    <message>
        <source>Demo shop</source>
        <translation>المحل التجريبي</translation>
    </message>
    <message>
        <source>The shop on this computer</source>
        <translation>المحل الذي على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Action</name>
    <message>
        <source>Production is locked</source>
        <translation>النظام الفعلي مقفل</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>اختر سطرًا أولًا.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a button does, its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Board</name>
    <message>
        <source>Could not be loaded</source>
        <translation>تعذّر التحميل</translation>
    </message>
    <message>
        <source>None</source>
        <comment>cards in a lane</comment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>tijara::ui::BrandPanel</name>
    <message>
        <source>Tijara</source>
        <translation>تجارة</translation>
    </message>
    <message>
        <source>commerce</source>
        <translation>بيع وشراء</translation>
    </message>
    <message>
        <source>Every change can be proved</source>
        <translation>كل تغيير يمكن إثباته</translation>
    </message>
    <message>
        <source>English, French, Arabic, Hindi</source>
        <translation>الإنجليزية والفرنسية والعربية والهندية</translation>
    </message>
    <message>
        <source>Tijara %1 · free software, GPL-3 or later</source>
        <translation>تجارة %1 · برنامج حر، GPL-3 أو أحدث</translation>
    </message>
    <message>
        <source>Bills, products and customers of a shop: on this computer with no internet, or on a server for all its people.</source>
        <translation>فواتير المحل ومنتجاته وزبائنه: على هذا الحاسوب بلا إنترنت، أو على خادم لكل العاملين فيه.</translation>
    </message>
    <message>
        <source>Works on this computer with no internet</source>
        <translation>يعمل على هذا الحاسوب بلا إنترنت</translation>
    </message>
</context>
<context>
    <name>tijara::ui::BulkBar</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>إلغاء الاختيار (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>All %1 rows chosen</source>
        <translation>
            <numerusform>اختير %1 سطر</numerusform>
            <numerusform>اختير السطر الوحيد (%1)</numerusform>
            <numerusform>اختير السطران (%1)</numerusform>
            <numerusform>اختيرت كل الأسطر وعددها %1</numerusform>
            <numerusform>اختيرت كل الأسطر وعددها %1</numerusform>
            <numerusform>اختيرت كل الأسطر وعددها %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows chosen</source>
        <translation>
            <numerusform>اختير %1 سطر</numerusform>
            <numerusform>اختير سطر واحد (%1)</numerusform>
            <numerusform>اختير سطران (%1)</numerusform>
            <numerusform>اختيرت %1 أسطر</numerusform>
            <numerusform>اختير %1 سطرًا</numerusform>
            <numerusform>اختير %1 سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <translation>اختيار الكل (%1)</translation>
    </message>
    <message>
        <source>Copy as cells of a spreadsheet (%1)</source>
        <translation>نسخ كخلايا جدول حسابات (%1)</translation>
    </message>
    <message>
        <source>Only rows that were scrolled to can be copied. Export them instead.</source>
        <translation>لا تُنسخ إلا الأسطر التي مررت عليها. صدّرها بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>إظهار كجدول</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ChartTable</name>
    <message>
        <source>Give or take</source>
        <translation>زيادة أو نقصان</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>من … إلى</translation>
    </message>
</context>
<context>
    <name>tijara::ui::CheckAll</name>
    <message>
        <source>Choose all rows</source>
        <translation>اختيار كل الأسطر</translation>
    </message>
    <message>
        <source>Choose all rows (%1)</source>
        <translation>اختيار كل الأسطر (%1)</translation>
    </message>
</context>
<context>
    <name>tijara::ui::CheckHead</name>
    <message>
        <source>Choose rows</source>
        <translation>اختيار أسطر</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ColumnsPopup</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Move them with the mouse, or with Alt and an arrow key</source>
        <translation>انقلها بالفأرة، أو بمفتاح Alt وسهم</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>Shows the columns this list comes with, as wide as room allows</source>
        <translation>يُظهر أعمدة القائمة الأصلية بالعرض الذي يسمح به المكان</translation>
    </message>
</context>
<context>
    <name>tijara::ui::CustomersPage</name>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>الزبائن</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>لا زبائن بعد</translation>
    </message>
    <message>
        <source>Customers you enter, and those of imported bills, stand here.</source>
        <translation>هنا الزبائن الذين تدخلهم وزبائن الفواتير المستوردة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>زبون جديد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>مسجَّل منذ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>ممحو</translation>
    </message>
    <message>
        <source>Name, phone, e-mail and note are gone for ever. The documents stay, without the person.</source>
        <translation>ذهب الاسم والهاتف والبريد والملاحظة إلى الأبد. تبقى المستندات بلا الشخص.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>محو %1؟</translation>
    </message>
    <message>
        <source>Name, phone, e-mail and note are destroyed for ever, in the audit trail too. Documents stay, without the person. This cannot be taken back.</source>
        <translation>يُتلف الاسم والهاتف والبريد والملاحظة إلى الأبد، وفي سجل التغييرات أيضًا. تبقى المستندات بلا الشخص. لا رجعة في هذا.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>اكتب %1 للمتابعة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Who asked, and how you knew them. It stays in the audit trail, so write no personal data</source>
        <translation>من طلب ذلك، وكيف عرفته. يبقى هذا في سجل التغييرات، فلا تكتب بيانات شخصية</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>عُدّل %1.</translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation>عاد %1 كما كان.</translation>
    </message>
    <message>
        <source>The change could not be taken back. %1</source>
        <translation>تعذّر التراجع عن التغيير. %1</translation>
    </message>
    <message>
        <source>Erased. Documents that stay: %1</source>
        <translation>تمّ المحو. مستندات تبقى: %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>الزبون %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::DashboardPage</name>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>جارٍ الجمع</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيراد</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>الزبائن</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>نسبة المرتجعات</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>الإيراد حسب الشهر</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>أنواع المستندات</translation>
    </message>
    <message>
        <source>Best products</source>
        <translation>أفضل المنتجات</translation>
    </message>
    <message>
        <source>by revenue, returns taken off</source>
        <translation>حسب الإيراد، بعد طرح المرتجعات</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>أرقام الساعة %1</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation>لا فواتير بعد</translation>
    </message>
    <message>
        <source>Bring the history of your shop in from a file, and its figures stand here.</source>
        <translation>أدخل تاريخ محلك من ملف، وتظهر أرقامه هنا.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>عددها %n</numerusform>
            <numerusform>واحد فقط</numerusform>
            <numerusform>اثنان</numerusform>
            <numerusform>عددها %n</numerusform>
            <numerusform>عددها %n</numerusform>
            <numerusform>عددها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No rounding difference</source>
        <translation>لا فرق تقريب</translation>
    </message>
    <message>
        <source>Rounding difference %1</source>
        <translation>فرق التقريب %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message>
        <source>with a number or a name</source>
        <translation>لهم رقم أو اسم</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>&quot;538 credit notes&quot; over &quot;2,092 bills&quot;</extracomment>
        <translation>‏%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 credit notes</source>
        <translation>
            <numerusform>%1 إشعار دائن</numerusform>
            <numerusform>إشعار دائن واحد (%1)</numerusform>
            <numerusform>إشعاران دائنان (%1)</numerusform>
            <numerusform>%1 إشعارات دائنة</numerusform>
            <numerusform>%1 إشعارًا دائنًا</numerusform>
            <numerusform>%1 إشعار دائن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bills</source>
        <translation>
            <numerusform>%1 فاتورة</numerusform>
            <numerusform>فاتورة واحدة (%1)</numerusform>
            <numerusform>فاتورتان (%1)</numerusform>
            <numerusform>%1 فواتير</numerusform>
            <numerusform>%1 فاتورة</numerusform>
            <numerusform>%1 فاتورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n document(s)</source>
        <translation>
            <numerusform>‏%1: %2، بلا مستندات</numerusform>
            <numerusform>‏%1: %2، مستند واحد</numerusform>
            <numerusform>‏%1: %2، مستندان</numerusform>
            <numerusform>‏%1: %2، %n مستندات</numerusform>
            <numerusform>‏%1: %2، %n مستندًا</numerusform>
            <numerusform>‏%1: %2، %n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1 You see the figures of %2.</source>
        <translation>‏%1 ترى أرقام الساعة %2.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>The figures could not be loaded</source>
        <translation>تعذّر تحميل الأرقام</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>رقم الطلب: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>كل الزبائن</translation>
    </message>
    <message numerus="yes">
        <source>%1 bills or more</source>
        <extracomment>customers with so many bills or more</extracomment>
        <translation>
            <numerusform>%1 فاتورة أو أكثر</numerusform>
            <numerusform>فاتورة واحدة (%1) أو أكثر</numerusform>
            <numerusform>فاتورتان (%1) أو أكثر</numerusform>
            <numerusform>%1 فواتير أو أكثر</numerusform>
            <numerusform>%1 فاتورة أو أكثر</numerusform>
            <numerusform>%1 فاتورة أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>; a year before %1</source>
        <extracomment>added to what is said of a month</extracomment>
        <translation>؛ قبل سنة %1</translation>
    </message>
    <message>
        <source>same month last year</source>
        <translation>الشهر نفسه من السنة الماضية</translation>
    </message>
    <message>
        <source>Documents by month</source>
        <translation>المستندات حسب الشهر</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <extracomment>&quot;Nov 2011, credit notes: 312, £-24,000.00&quot;</extracomment>
        <translation>‏%1، %2: %3، %4</translation>
    </message>
    <message>
        <source>Return rate by month</source>
        <translation>نسبة المرتجعات حسب الشهر</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 over %5</source>
        <extracomment>&quot;Nov 2011, by value: 4.2 %, £24,000.00 over £500,000.00&quot;</extracomment>
        <translation>‏%1، %2: %3، %4 من %5</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>بالعدد</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>بالقيمة</translation>
    </message>
    <message>
        <source>Average bill</source>
        <translation>متوسط الفاتورة</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 %3, of %4 bills</source>
        <extracomment>&quot;Nov 2011: £523.10 ± £41.22, of 2,658 bills&quot;</extracomment>
        <translation>
            <numerusform>‏%1: %2 %3، من %4 فاتورة</numerusform>
            <numerusform>‏%1: %2 %3، من فاتورة واحدة (%4)</numerusform>
            <numerusform>‏%1: %2 %3، من فاتورتين (%4)</numerusform>
            <numerusform>‏%1: %2 %3، من %4 فواتير</numerusform>
            <numerusform>‏%1: %2 %3، من %4 فاتورة</numerusform>
            <numerusform>‏%1: %2 %3، من %4 فاتورة</numerusform>
        </translation>
    </message>
    <message>
        <source>When bills are written</source>
        <translation>متى تُكتب الفواتير</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>%1: no bills</source>
        <translation>‏%1: لا فواتير</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 bills</source>
        <extracomment>&quot;Mon 12:00: 342 bills&quot;</extracomment>
        <translation>
            <numerusform>‏%1: %2 فاتورة</numerusform>
            <numerusform>‏%1: فاتورة واحدة (%2)</numerusform>
            <numerusform>‏%1: فاتورتان (%2)</numerusform>
            <numerusform>‏%1: %2 فواتير</numerusform>
            <numerusform>‏%1: %2 فاتورة</numerusform>
            <numerusform>‏%1: %2 فاتورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers who came back</source>
        <translation>زبائن عادوا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a number and its share of the whole</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>credit notes over bills</source>
        <translation>من الفواتير</translation>
    </message>
    <message>
        <source>with its 95 % interval</source>
        <translation>مع مجاله بثقة 95 %</translation>
    </message>
    <message>
        <source>Total of a month&apos;s bills over their number, give or take 1.96 times the standard error: the deviation of the bills over the root of their number. It says how sure the average is, and not how much the bills differ.</source>
        <translation>مجموع فواتير الشهر على عددها، بزيادة أو نقصان 1.96 مرة من الخطأ المعياري: انحراف الفواتير على جذر عددها. يقول كم المتوسط موثوق، لا كم تختلف الفواتير.</translation>
    </message>
    <message>
        <source>bills by weekday and hour</source>
        <translation>الفواتير حسب اليوم والساعة</translation>
    </message>
    <message>
        <source>Customers by how many bills they have; those who have more are counted in each step before too.</source>
        <translation>الزبائن حسب عدد فواتيرهم؛ ومن له أكثر يُعدّ أيضًا في كل درجة قبلها.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::DocumentsPage</name>
    <message>
        <source>Walk-in</source>
        <translation>زبون عابر</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>الزبون %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation>لا فواتير بعد</translation>
    </message>
    <message>
        <source>Bills you write or import stand here.</source>
        <translation>هنا الفواتير التي تكتبها أو تستوردها.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>الأسطر: %1</translation>
    </message>
    <message>
        <source>%1 · %2 × %3</source>
        <extracomment>a line of a bill: code of the product, quantity, price of one</extracomment>
        <translation>%1 · %2 × %3</translation>
    </message>
    <message>
        <source>Lost to rounding</source>
        <translation>ضاع بالتقريب</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Only bills and credit notes are printed; this is a note of the shop&apos;s own.</source>
        <translation>لا تُطبع إلا الفواتير والإشعارات الدائنة؛ هذا قيد داخلي للمحل.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
</context>
<context>
    <name>tijara::ui::DraftKeeper</name>
    <message>
        <source>Your draft of %1 is back.</source>
        <translation>عادت مسودتك من %1.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ExportStrip</name>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>Close this line. The file can still be saved from the jobs.</source>
        <translation>إغلاق هذا السطر. يبقى حفظ الملف ممكنًا من المهام الجارية.</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <translation>يجري إعداد %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows</source>
        <translation>‏%1: %2 من %3 سطر</translation>
    </message>
    <message numerus="yes">
        <source>%1 is ready: %2 rows</source>
        <translation>
            <numerusform>‏%1 جاهز: %2 سطر</numerusform>
            <numerusform>‏%1 جاهز: سطر واحد (%2)</numerusform>
            <numerusform>‏%1 جاهز: سطران (%2)</numerusform>
            <numerusform>‏%1 جاهز: %2 أسطر</numerusform>
            <numerusform>‏%1 جاهز: %2 سطرًا</numerusform>
            <numerusform>‏%1 جاهز: %2 سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>أُوقف %1</translation>
    </message>
    <message>
        <source>Save the exported list</source>
        <translation>حفظ القائمة المصدَّرة</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>The export failed. %1</source>
        <translation>فشل التصدير. %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::FilterChip</name>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>‏%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Delete takes this filter away</source>
        <translation>مفتاح Delete يزيل هذا المرشّح</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>إظهار هذه الأيام</translation>
    </message>
</context>
<context>
    <name>tijara::ui::FirstRunPage</name>
    <message>
        <source>How will this computer work?</source>
        <translation>كيف سيعمل هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>You can change this later without losing or renumbering anything.</source>
        <translation>يمكنك تغيير هذا لاحقًا دون أن تفقد شيئًا أو تعيد ترقيمه.</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>One shop, on this computer</source>
        <translation>محل واحد، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Everything stays here. No internet needed.</source>
        <translation>كل شيء يبقى هنا. لا حاجة إلى الإنترنت.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>You have an address from your provider.</source>
        <translation>عندك عنوان من مزوّدك.</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>اسم المحل</translation>
    </message>
    <message>
        <source>Printed at the top of every bill</source>
        <translation>يُطبع أعلى كل فاتورة</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>All amounts of this shop are in it</source>
        <translation>كل مبالغ هذا المحل بها</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Decides on which day a bill was written</source>
        <translation>يحدد اليوم الذي كُتبت فيه الفاتورة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>You sign in with it; nothing is sent there</source>
        <translation>تسجّل الدخول به؛ لا يُرسَل إليه شيء</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>‏%1 أحرف على الأقل</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>For example https://shops.example</source>
        <translation>مثلًا https://shops.example</translation>
    </message>
    <message>
        <source>Create shop</source>
        <translation>إنشاء المحل</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Look around with a demo shop</source>
        <translation>تجوّل في محل تجريبي</translation>
    </message>
    <message>
        <source>A year of a real shop&apos;s bills, to try everything on.</source>
        <translation>فواتير سنة من محل حقيقي، لتجربة كل شيء.</translation>
    </message>
    <message>
        <source>The demo shop has a folder of its own on this computer: nothing you do in it touches another shop, and you can delete it at any time. Making it takes some seconds.</source>
        <translation>للمحل التجريبي مجلد خاص على هذا الحاسوب: لا شيء مما تفعله فيه يمس محلًا آخر، ويمكنك حذفه متى شئت. تجهيزه يستغرق بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>فتح المحل التجريبي</translation>
    </message>
</context>
<context>
    <name>tijara::ui::FormFields</name>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة السر</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة السر</translation>
    </message>
    <message>
        <source>may be added later</source>
        <translation>يمكن إضافته لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 fields need another value: %2</source>
        <extracomment>the number of fields, their names</extracomment>
        <translation>
            <numerusform>‏%1 حقل يحتاج قيمة أخرى: %2</numerusform>
            <numerusform>حقل واحد (%1) يحتاج قيمة أخرى: %2</numerusform>
            <numerusform>حقلان (%1) يحتاجان قيمة أخرى: %2</numerusform>
            <numerusform>‏%1 حقول تحتاج قيمة أخرى: %2</numerusform>
            <numerusform>‏%1 حقلًا تحتاج قيمة أخرى: %2</numerusform>
            <numerusform>‏%1 حقل تحتاج قيمة أخرى: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>tijara::ui::Frame</name>
    <message>
        <source>Tabs</source>
        <translation>التبويبات</translation>
    </message>
    <message>
        <source>There is nothing to unlock: this is no server in production, or it is your own shop.</source>
        <translation>لا شيء ليُفتح قفله: هذا ليس خادمًا فعليًا، أو هو محلك أنت.</translation>
    </message>
    <message>
        <source>%1 – Tijara</source>
        <translation>‏%1 – تجارة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a page, and what its open record is called, or the words for its filter</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>إغلاق هذا التبويب</translation>
    </message>
    <message>
        <source>Close a tab first: twelve are open.</source>
        <translation>أغلق تبويبًا أولًا: اثنا عشر مفتوحة.</translation>
    </message>
    <message>
        <source>The link is on the clipboard. It opens for others of this shop who may see it.</source>
        <translation>الرابط في الحافظة. يُفتح لغيرك في هذا المحل ممن يحق له رؤيته.</translation>
    </message>
    <message>
        <source>This cannot be done just now.</source>
        <translation>لا يمكن هذا الآن.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>work, what it works on</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>‏%1: تمّ.</translation>
    </message>
    <message>
        <source>%1: stopped.</source>
        <translation>‏%1: أُوقف.</translation>
    </message>
    <message>
        <source>%1: failed.</source>
        <translation>‏%1: فشل.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>عُدّل %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tab whose page or record is called as that of another tab, and which of them it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Header</name>
    <message>
        <source>Platform administrator</source>
        <translation>مدير المنصة</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>المحاسب</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>المدقق</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>&lt;b&gt;This computer only&lt;/b&gt; · everything is saved here</source>
        <translation>&lt;b&gt;هذا الحاسوب فقط&lt;/b&gt; · كل شيء محفوظ هنا</translation>
    </message>
    <message>
        <source>&lt;b&gt;Connected&lt;/b&gt; · everything is saved</source>
        <translation>&lt;b&gt;متصل&lt;/b&gt; · كل شيء محفوظ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, role</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Go to, find or do anything</source>
        <translation>اذهب، ابحث أو نفّذ أي شيء</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Production · open %1</source>
        <translation>النظام الفعلي · مفتوح %1</translation>
    </message>
    <message>
        <source>Production · locked</source>
        <translation>النظام الفعلي · مقفل</translation>
    </message>
    <message>
        <source>Lock it again now</source>
        <translation>أقفله الآن</translation>
    </message>
    <message>
        <source>Nothing that writes can be pressed. Unlock it with your password and a reason.</source>
        <translation>لا يمكن الضغط على شيء يكتب. افتح القفل بكلمة السر وبسبب.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Live shop</source>
        <translation>محل حقيقي</translation>
    </message>
    <message>
        <source>The shop is kept on this computer</source>
        <translation>المحل محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The shop is kept by %1</source>
        <translation>المحل محفوظ عند %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;The server does not answer&lt;/b&gt; · since %1, trying again</source>
        <translation>&lt;b&gt;الخادم لا يجيب&lt;/b&gt; · منذ %1، جارٍ المحاولة</translation>
    </message>
    <message>
        <source>&lt;b&gt;Connected&lt;/b&gt; · again since %1</source>
        <translation>&lt;b&gt;متصل&lt;/b&gt; · من جديد منذ %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message numerus="yes">
        <source>%1 jobs run</source>
        <extracomment>work that runs, how far it is in percent</extracomment>
        <translation>
            <numerusform>%1 مهمة جارية</numerusform>
            <numerusform>مهمة واحدة جارية (%1)</numerusform>
            <numerusform>مهمتان جاريتان (%1)</numerusform>
            <numerusform>%1 مهام جارية</numerusform>
            <numerusform>%1 مهمة جارية</numerusform>
            <numerusform>%1 مهمة جارية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>‏%1 · %2 %</translation>
    </message>
    <message>
        <source>Show what runs</source>
        <translation>إظهار ما يجري</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>time, what was said then</extracomment>
        <translation>‏%1  %2</translation>
    </message>
    <message>
        <source>Shops and servers</source>
        <translation>المحلات والخوادم</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>إضافة آخر…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
</context>
<context>
    <name>tijara::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>إغلاق المساعدة (Esc)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>ما يمكنك فعله هنا</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportColumns</name>
    <message>
        <source>Not in the file</source>
        <translation>ليس في الملف</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>‏%1 (العمود %2)</translation>
    </message>
    <message>
        <source>What is in which column</source>
        <translation>ما في كل عمود</translation>
    </message>
    <message>
        <source>Every change shows below at once</source>
        <translation>كل تغيير يظهر أدناه فورًا</translation>
    </message>
    <message>
        <source>The first lines, as they will be read</source>
        <translation>الأسطر الأولى كما ستُقرأ</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>يمكن تركه</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>كيف تُكتب الأيام</translation>
    </message>
    <message>
        <source>yyyy year, MM month, dd day</source>
        <translation>‏yyyy السنة، MM الشهر، dd اليوم</translation>
    </message>
    <message>
        <source>Decimals after a</source>
        <translation>الكسور بعد</translation>
    </message>
    <message>
        <source>point: 2.55</source>
        <translation>نقطة: 2.55</translation>
    </message>
    <message>
        <source>comma: 2,55</source>
        <translation>فاصلة: 2,55</translation>
    </message>
    <message>
        <source>Credit notes begin with</source>
        <translation>الإشعارات الدائنة تبدأ بـ</translation>
    </message>
    <message>
        <source>Empty when there are none</source>
        <translation>فارغ إن لم توجد</translation>
    </message>
    <message>
        <source>Adjustments begin with</source>
        <translation>التسويات تبدأ بـ</translation>
    </message>
    <message>
        <source>Number of the bill</source>
        <translation>رقم الفاتورة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Code of the product</source>
        <translation>رمز المنتج</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Number of the customer</source>
        <translation>رقم الزبون</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportFileStep</name>
    <message>
        <source>Drop the file with your sales here</source>
        <translation>ضع ملف مبيعاتك هنا</translation>
    </message>
    <message>
        <source>A table as text: CSV or TSV, also packed with gzip, one line for each line of a bill. Nothing is written before you have seen what would happen.</source>
        <translation>جدول نصي: CSV أو TSV، أو مضغوط بـ gzip، سطر لكل سطر من فاتورة. لا يُكتب شيء قبل أن ترى ما سيحدث.</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>تقدّم الإرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the file with your sales</source>
        <translation>اختر ملف مبيعاتك</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz *.gz);;All files (*)</source>
        <translation>جداول نصية (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz *.gz);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>لا يمكن فتح الملف %1.</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>إرسال %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportHead</name>
    <message>
        <source>Import sales</source>
        <translation>استيراد المبيعات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>recognised: %1</source>
        <translation>تم التعرف: %1</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>%1, gzip</source>
        <translation>‏%1، gzip</translation>
    </message>
    <message>
        <source>%1 of %2 matched</source>
        <extracomment>so many of the eight fields have a column of the file</extracomment>
        <translation>تطابق %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines refused</source>
        <translation>
            <numerusform>%1 سطر مرفوض</numerusform>
            <numerusform>سطر واحد مرفوض (%1)</numerusform>
            <numerusform>سطران مرفوضان (%1)</numerusform>
            <numerusform>%1 أسطر مرفوضة</numerusform>
            <numerusform>%1 سطرًا مرفوضًا</numerusform>
            <numerusform>%1 سطر مرفوض</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارٍ</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportPage</name>
    <message>
        <source>Save the refused lines</source>
        <translation>حفظ الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>refused-lines.csv</source>
        <translation>refused-lines.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>استيراد الآن</translation>
    </message>
    <message>
        <source>Show the sales</source>
        <translation>إظهار المبيعات</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportRun</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Good, but its document is refused.</source>
        <translation>سليم، لكن مستنده مرفوض.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>توقف هنا</translation>
    </message>
    <message>
        <source>What is in stays</source>
        <translation>ما دخل يبقى</translation>
    </message>
    <message>
        <source>Go on in background</source>
        <translation>متابعة في الخلفية</translation>
    </message>
    <message>
        <source>Esc. The import goes on and stands in the list of jobs</source>
        <translation>‏Esc. يستمر الاستيراد ويظهر في قائمة المهام</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>Save list as CSV</source>
        <translation>حفظ القائمة بصيغة CSV</translation>
    </message>
    <message>
        <source>What the lines became</source>
        <translation>ما صارت إليه الأسطر</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>whole percent done</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stopping after the present documents</source>
        <translation>سيتوقف بعد المستندات الحالية</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>قراءة الملف</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>بقي نحو %1</translation>
    </message>
    <message>
        <source>%1 of %2 lines · %3 a second</source>
        <translation>‏%1 من %2 سطر · %3 في الثانية</translation>
    </message>
    <message>
        <source>You may leave this page or switch off: it goes on where it stopped. The same file again changes nothing. If you stop, what is in stays.</source>
        <translation>يمكنك ترك هذه الصفحة أو إطفاء الجهاز: يُستأنف العمل من حيث توقف. الملف نفسه مرة ثانية لا يغيّر شيئًا. وإن أوقفته بقي ما دخل.</translation>
    </message>
    <message>
        <source>%1 What is in stays.</source>
        <translation>‏%1 ما دخل يبقى.</translation>
    </message>
    <message>
        <source>The trial was stopped; nothing was written.</source>
        <translation>أُوقفت التجربة؛ لم يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>You stopped the import. %1 documents are in and stay; the same file again adds the rest.</source>
        <translation>
            <numerusform>أوقفت الاستيراد. دخل %1 مستند؛ والملف نفسه يضيف البقية.</numerusform>
            <numerusform>أوقفت الاستيراد. دخل مستند واحد (%1) ويبقى؛ والملف نفسه يضيف البقية.</numerusform>
            <numerusform>أوقفت الاستيراد. دخل مستندان (%1) ويبقيان؛ والملف نفسه يضيف البقية.</numerusform>
            <numerusform>أوقفت الاستيراد. دخلت %1 مستندات وتبقى؛ والملف نفسه يضيف البقية.</numerusform>
            <numerusform>أوقفت الاستيراد. دخل %1 مستندًا وتبقى؛ والملف نفسه يضيف البقية.</numerusform>
            <numerusform>أوقفت الاستيراد. دخل %1 مستند وتبقى؛ والملف نفسه يضيف البقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new documents will be taken in.</source>
        <translation>
            <numerusform>سيدخل %1 مستند جديد.</numerusform>
            <numerusform>سيدخل مستند جديد واحد (%1).</numerusform>
            <numerusform>سيدخل مستندان جديدان (%1).</numerusform>
            <numerusform>ستدخل %1 مستندات جديدة.</numerusform>
            <numerusform>سيدخل %1 مستندًا جديدًا.</numerusform>
            <numerusform>سيدخل %1 مستند جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are here already.</source>
        <translation>
            <numerusform>%1 منها هنا من قبل.</numerusform>
            <numerusform>واحد (%1) هنا من قبل.</numerusform>
            <numerusform>اثنان (%1) هنا من قبل.</numerusform>
            <numerusform>%1 منها هنا من قبل.</numerusform>
            <numerusform>%1 منها هنا من قبل.</numerusform>
            <numerusform>%1 منها هنا من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>None will be refused.</source>
        <translation>لن يُرفض شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be refused.</source>
        <translation>
            <numerusform>سيُرفض %1.</numerusform>
            <numerusform>سيُرفض واحد (%1).</numerusform>
            <numerusform>سيُرفض اثنان (%1).</numerusform>
            <numerusform>سيُرفض %1.</numerusform>
            <numerusform>سيُرفض %1.</numerusform>
            <numerusform>سيُرفض %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>تمّ الاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents were taken in.</source>
        <translation>
            <numerusform>دخل %1 مستند.</numerusform>
            <numerusform>دخل مستند واحد (%1).</numerusform>
            <numerusform>دخل مستندان (%1).</numerusform>
            <numerusform>دخلت %1 مستندات.</numerusform>
            <numerusform>دخل %1 مستندًا.</numerusform>
            <numerusform>دخل %1 مستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were here already.</source>
        <translation>
            <numerusform>%1 منها كان هنا من قبل.</numerusform>
            <numerusform>واحد (%1) كان هنا من قبل.</numerusform>
            <numerusform>اثنان (%1) كانا هنا من قبل.</numerusform>
            <numerusform>%1 منها كانت هنا من قبل.</numerusform>
            <numerusform>%1 منها كانت هنا من قبل.</numerusform>
            <numerusform>%1 منها كانت هنا من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>None was refused.</source>
        <translation>لم يُرفض شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were refused.</source>
        <translation>
            <numerusform>رُفض %1.</numerusform>
            <numerusform>رُفض واحد (%1).</numerusform>
            <numerusform>رُفض اثنان (%1).</numerusform>
            <numerusform>رُفض %1.</numerusform>
            <numerusform>رُفض %1.</numerusform>
            <numerusform>رُفض %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;12 lines&quot; of &quot;3 documents&quot;</extracomment>
        <translation>‏%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 سطر</numerusform>
            <numerusform>سطر واحد (%1)</numerusform>
            <numerusform>سطران (%1)</numerusform>
            <numerusform>%1 أسطر</numerusform>
            <numerusform>%1 سطرًا</numerusform>
            <numerusform>%1 سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation>
            <numerusform>%1 مستند</numerusform>
            <numerusform>مستند واحد (%1)</numerusform>
            <numerusform>مستندان (%1)</numerusform>
            <numerusform>%1 مستندات</numerusform>
            <numerusform>%1 مستندًا</numerusform>
            <numerusform>%1 مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the first %1. The saved list has all of them; correct them there and import it: only these will be added.</source>
        <translation>هذه أول %1. القائمة المحفوظة فيها كلها؛ صحّحها هناك واستوردها: لن يُضاف غيرها.</translation>
    </message>
    <message>
        <source>Correct them in the saved list and import it: only these will be added.</source>
        <translation>صحّحها في القائمة المحفوظة واستوردها: لن يُضاف غيرها.</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>الإشعارات الدائنة</translation>
    </message>
    <message>
        <source>Credit notes, from “%1…” numbers</source>
        <translation>إشعارات دائنة، من أرقام «%1…»</translation>
    </message>
    <message>
        <source>Write-offs, minus outside a credit note</source>
        <translation>إتلاف، ناقص خارج إشعار دائن</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>التسويات</translation>
    </message>
    <message>
        <source>Adjustments, from “%1…” numbers</source>
        <translation>تسويات، من أرقام «%1…»</translation>
    </message>
    <message>
        <source>Here already, left as they are</source>
        <translation>هنا من قبل، تُركت كما هي</translation>
    </message>
    <message>
        <source>Lines without a customer, to “Walk-in”</source>
        <translation>أسطر بلا زبون، إلى «زبون عابر»</translation>
    </message>
    <message>
        <source>Lines of free goods, price 0</source>
        <translation>أسطر مجانية، السعر 0</translation>
    </message>
    <message>
        <source>Lines priced below zero</source>
        <translation>أسطر سعرها تحت الصفر</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>منتجات جديدة</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>زبائن جدد</translation>
    </message>
    <message>
        <source>Rounding difference</source>
        <translation>فرق التقريب</translation>
    </message>
    <message>
        <source>Value so far</source>
        <translation>القيمة حتى الآن</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>tijara::ui::JobsPage</name>
    <message>
        <source>%1 %</source>
        <extracomment>whole percent done</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام الجارية</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>لا مهام بعد</translation>
    </message>
    <message>
        <source>Long work, such as an import, is followed here.</source>
        <translation>الأعمال الطويلة، كالاستيراد، تُتابَع هنا.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Import of sales</source>
        <translation>استيراد مبيعات</translation>
    </message>
    <message>
        <source>Erasure of a customer</source>
        <translation>محو زبون</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>سبب الفشل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت الباقي</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>في الثانية</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Export of a list</source>
        <translation>تصدير قائمة</translation>
    </message>
</context>
<context>
    <name>tijara::ui::JournalPage</name>
    <message>
        <source>Not known here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Every bill, change and import leaves an entry here that nobody can alter unseen.</source>
        <translation>كل فاتورة وتغيير واستيراد يترك هنا قيدًا لا يستطيع أحد تحريفه خفية.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>سجل واحد</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>القيد %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>البصمة: %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>السجل: %1</translation>
    </message>
    <message>
        <source>Device: %1, its entry %2</source>
        <translation>الجهاز: %1، قيده %2</translation>
    </message>
    <message>
        <source>Before: nothing</source>
        <translation>قبل: لا شيء</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>قبل: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>بعد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::JumpRow</name>
    <message>
        <source>Go to %1</source>
        <extracomment>before a field: the column the list is sorted by</extracomment>
        <translation>الذهاب إلى %1</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>هذا ليس عددًا.</translation>
    </message>
    <message>
        <source>%1, 11/%1 or 9/11/%1</source>
        <translation>‏%1 أو 11/%1 أو 9/11/%1</translation>
    </message>
    <message>
        <source>This is no day. Write %1, 11/%1 or 9/11/%1.</source>
        <translation>هذا ليس يومًا. اكتب %1 أو 11/%1 أو 9/11/%1.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Find in what can be done</source>
        <translation>ابحث فيما يمكن فعله</translation>
    </message>
    <message>
        <source>What can be done, and its keys</source>
        <translation>ما يمكن فعله واختصاراته</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message numerus="yes">
        <source>%1 things to do</source>
        <translation>
            <numerusform>%1 إجراء</numerusform>
            <numerusform>إجراء واحد (%1)</numerusform>
            <numerusform>إجراءان (%1)</numerusform>
            <numerusform>%1 إجراءات</numerusform>
            <numerusform>%1 إجراءً</numerusform>
            <numerusform>%1 إجراء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::ListModelCore</name>
    <message>
        <source>Not saved yet. Before: %1</source>
        <translation>لم يُحفظ بعد. قبل: %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ListPage</name>
    <message>
        <source>Clear filters</source>
        <translation>إزالة المرشّحات</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 سطر</numerusform>
            <numerusform>سطر واحد (%1)</numerusform>
            <numerusform>سطران (%1)</numerusform>
            <numerusform>%1 أسطر</numerusform>
            <numerusform>%1 سطرًا</numerusform>
            <numerusform>%1 سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>No row has all of these filters.</source>
        <translation>لا سطر يوافق كل هذه المرشّحات.</translation>
    </message>
    <message>
        <source>The server does not answer. You see the list of %1.</source>
        <translation>الخادم لا يجيب. ترى قائمة %1.</translation>
    </message>
    <message>
        <source>%1 You see the list of %2.</source>
        <translation>‏%1 ترى قائمة %2.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>تعذّر تحميل القائمة</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>السطر %1 من %2</translation>
    </message>
    <message>
        <source>Rows %1–%2 of %3</source>
        <translation>الأسطر %1–%2 من %3</translation>
    </message>
    <message>
        <source>%1 · state of %2</source>
        <translation>‏%1 · كما في %2</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>Back to the first row (Esc)</source>
        <translation>العودة إلى أول سطر (Esc)</translation>
    </message>
    <message>
        <source>The list begins at %1.</source>
        <translation>تبدأ القائمة من %1.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>The view %1 was deleted.</source>
        <translation>حُذف العرض %1.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Makes a file for a spreadsheet of the chosen rows</source>
        <translation>يصنع ملف جدول حسابات من الأسطر المختارة</translation>
    </message>
    <message numerus="yes">
        <source>A file with %1 rows is made and kept for 24 hours, for you alone.</source>
        <translation>
            <numerusform>يُصنع ملف من %1 سطر ويُحفظ 24 ساعة لك وحدك.</numerusform>
            <numerusform>يُصنع ملف من سطر واحد (%1) ويُحفظ 24 ساعة لك وحدك.</numerusform>
            <numerusform>يُصنع ملف من سطرين (%1) ويُحفظ 24 ساعة لك وحدك.</numerusform>
            <numerusform>يُصنع ملف من %1 أسطر ويُحفظ 24 ساعة لك وحدك.</numerusform>
            <numerusform>يُصنع ملف من %1 سطرًا ويُحفظ 24 ساعة لك وحدك.</numerusform>
            <numerusform>يُصنع ملف من %1 سطر ويُحفظ 24 ساعة لك وحدك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>صنع الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>XLSX, for spreadsheets</source>
        <translation>‏XLSX، لجداول الحسابات</translation>
    </message>
    <message>
        <source>CSV, for other programs</source>
        <translation>‏CSV، لبرامج أخرى</translation>
    </message>
    <message>
        <source>Those you see</source>
        <translation>ما تراه منها</translation>
    </message>
    <message>
        <source>All of the list</source>
        <translation>كل ما في القائمة</translation>
    </message>
    <message>
        <source>Nothing behind this</source>
        <translation>لا شيء بعد هذا</translation>
    </message>
    <message>
        <source>No row stands at this value or after it.</source>
        <translation>لا سطر عند هذه القيمة ولا بعدها.</translation>
    </message>
    <message>
        <source>%1 · request id: %2</source>
        <translation>‏%1 · رقم الطلب: %2</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>From %1 on · state of %2</source>
        <translation>من %1 فصاعدًا · كما في %2</translation>
    </message>
    <message>
        <source>Open as a page (Ctrl+Enter)</source>
        <translation>فتح كصفحة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ListView</name>
    <message>
        <source>Click to sort, right click for the columns</source>
        <translation>انقر للترتيب، وبالزر الأيمن للأعمدة</translation>
    </message>
</context>
<context>
    <name>tijara::ui::LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>tijara::ui::MainWindow</name>
    <message>
        <source>Tijara</source>
        <translation>تجارة</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>جارٍ فتح المحل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>تعذّر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Use this computer</source>
        <translation>استعمال هذا الحاسوب</translation>
    </message>
    <message>
        <source>What you type cannot be kept on this computer: its disk is full, or not to be written on. Save your changes before you close the console.</source>
        <translation>لا يمكن حفظ ما تكتبه على هذا الحاسوب: قرصه ممتلئ أو لا تمكن الكتابة عليه. احفظ تغييراتك قبل إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>The shop on this computer cannot be opened</source>
        <translation>تعذّر فتح المحل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Open another shop</source>
        <translation>فتح محل آخر</translation>
    </message>
    <message>
        <source>A shop or server that is not here yet…</source>
        <translation>محل أو خادم ليس هنا بعد…</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Palette</name>
    <message>
        <source>Go to, find or do anything</source>
        <translation>اذهب، ابحث أو نفّذ أي شيء</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer of them, or the first letters of a name.</source>
        <translation>لا شيء فيه هذه الكلمات. جرّب أقل منها، أو أول حروف اسم.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>in a new tab</source>
        <translation>في تبويب جديد</translation>
    </message>
    <message>
        <source>one kind</source>
        <translation>نوع واحد</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%1 found</source>
        <translation>
            <numerusform>عُثر على %1</numerusform>
            <numerusform>عُثر على واحد (%1)</numerusform>
            <numerusform>عُثر على اثنين (%1)</numerusform>
            <numerusform>عُثر على %1</numerusform>
            <numerusform>عُثر على %1</numerusform>
            <numerusform>عُثر على %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>اذهب إلى</translation>
    </message>
    <message>
        <source>Do</source>
        <comment>heading of actions</comment>
        <translation>نفّذ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>الزبائن</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
</context>
<context>
    <name>tijara::ui::PaperDialog</name>
    <message>
        <source>Paper %1</source>
        <translation>المستند %1</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>صفحات المستند</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>لغة المستند</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>مقاس المستند</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>تصغير (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>تكبير (Ctrl++)</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>بعرض النافذة (Ctrl+0)</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>تقدّم الطباعة</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>إيقاف الطباعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The paper cannot be shown</source>
        <translation>تعذّر عرض المستند</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>حفظ المستند</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>تعذّرت كتابة الملف: %1.</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>تجري طباعة الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is on and has paper, then print again.</source>
        <translation>لم تستقبله الطابعة. تأكد من أنها تعمل وأن فيها ورقًا ثم أعد الطباعة.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::PersonLine</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>a person, to be read aloud</extracomment>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::PrintDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>طباعة: %1</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>ورقة A4</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>طولي</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>عرضي</translation>
    </message>
    <message>
        <source>Load all rows</source>
        <translation>تحميل كل الأسطر</translation>
    </message>
    <message>
        <source>At most %1 rows are printed</source>
        <translation>يُطبع %1 سطر على الأكثر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Not all rows could be loaded.</source>
        <translation>تعذّر تحميل كل الأسطر.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are loaded</source>
        <translation>حُمّل %1 من %2 سطر</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 a file</extracomment>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Printout</name>
    <message>
        <source>%1 of %2 rows. Filter the list, or export it to have all of them.</source>
        <translation>‏%1 من %2 سطر. رشّح القائمة، أو صدّرها لتأخذها كلها.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of a printed page</extracomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Production</name>
    <message>
        <source>Unlock production?</source>
        <translation>فتح قفل النظام الفعلي؟</translation>
    </message>
    <message>
        <source>For ten minutes you can write on the server that all shops work on. Your reason stays in the audit trail.</source>
        <translation>لعشر دقائق يمكنك الكتابة على الخادم الذي تعمل عليه كل المحلات. يبقى السبب في سجل التغييرات.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>إبقاؤه مقفلًا</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة السر الخاصة بك</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What you are about to do, and who asked for it</source>
        <translation>ما ستفعله، ومن طلبه</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ProductsPage</name>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>لا منتجات بعد</translation>
    </message>
    <message>
        <source>Products you enter, and those of imported bills, stand here.</source>
        <translation>هنا المنتجات التي تدخلها ومنتجات الفواتير المستوردة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>مسجَّل منذ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign of the currency, price</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>asked for at each sale</source>
        <translation>يُسأل عنه عند كل بيع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Bills written before keep the name and price they have.</source>
        <translation>الفواتير المكتوبة من قبل تحتفظ باسمها وسعرها.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>عُدّل %1.</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>عاد %1 كما كان.</translation>
    </message>
    <message>
        <source>The change could not be taken back. %1</source>
        <translation>تعذّر التراجع عن التغيير. %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordDialog</name>
    <message>
        <source>Request id: %1</source>
        <translation>رقم الطلب: %1</translation>
    </message>
    <message>
        <source>What you typed here would be lost. Press Esc once more to leave.</source>
        <translation>سيضيع ما كتبته هنا. اضغط Esc مرة أخرى للخروج.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordHistory</name>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Nothing is written in the audit trail.</source>
        <translation>لا شيء مكتوب في سجل التغييرات.</translation>
    </message>
    <message>
        <source>All of it in the audit trail</source>
        <translation>كله في سجل التغييرات</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail</source>
        <translation>القيد %1 من سجل التغييرات</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field of a record, its value before and after</extracomment>
        <translation>‏%1: %2 ← %3</translation>
    </message>
    <message>
        <source>By someone who is not known here</source>
        <translation>من شخص غير معروف هنا</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>من طرف %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordListPage</name>
    <message>
        <source>The changes are discarded.</source>
        <translation>أُهملت التغييرات.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines were left out: below here the list has no rows, or has not loaded them yet.</source>
        <extracomment>lines of a table that was pasted into the cells of a list</extracomment>
        <translation>
            <numerusform>تُرك %1 سطر: لا أسطر في القائمة تحت هذا الموضع، أو لم تُحمَّل بعد.</numerusform>
            <numerusform>تُرك سطر واحد (%1): لا أسطر في القائمة تحت هذا الموضع، أو لم تُحمَّل بعد.</numerusform>
            <numerusform>تُرك سطران (%1): لا أسطر في القائمة تحت هذا الموضع، أو لم تُحمَّل بعد.</numerusform>
            <numerusform>تُركت %1 أسطر: لا أسطر في القائمة تحت هذا الموضع، أو لم تُحمَّل بعد.</numerusform>
            <numerusform>تُرك %1 سطرًا: لا أسطر في القائمة تحت هذا الموضع، أو لم تُحمَّل بعد.</numerusform>
            <numerusform>تُرك %1 سطر: لا أسطر في القائمة تحت هذا الموضع، أو لم تُحمَّل بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordView</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>العودة إلى القائمة (Esc)</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>هذا السجل</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Segmented</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what is chosen, one of its choices: &quot;Theme: Dark&quot;</extracomment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>for everyone at this computer</source>
        <translation>لكل من على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Shops and servers</source>
        <translation>المحلات والخوادم</translation>
    </message>
    <message>
        <source>that this computer knows</source>
        <translation>التي يعرفها هذا الحاسوب</translation>
    </message>
    <message>
        <source>What this computer keeps</source>
        <translation>ما يحفظه هذا الحاسوب</translation>
    </message>
    <message>
        <source>Staying signed in</source>
        <translation>البقاء مسجَّلًا</translation>
    </message>
    <message>
        <source>Last answers of a server</source>
        <translation>آخر إجابات الخادم</translation>
    </message>
    <message>
        <source>Keep them</source>
        <comment>answers of a server</comment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep none</source>
        <comment>answers of a server</comment>
        <translation>عدم حفظ أي منها</translation>
    </message>
    <message>
        <source>Lists and figures you have seen can then be read while the server is away, with their age. Up to %1 MB for each person, sealed with a key of the keychain, and taken away when they sign out.</source>
        <translation>القوائم والأرقام التي رأيتها تُقرأ عندئذ في غياب الخادم مع عمرها. حتى %1 م.ب لكل شخص، مختومة بمفتاح من مخزن المفاتيح، وتُزال عند تسجيل الخروج.</translation>
    </message>
    <message>
        <source>The keychain of this computer keeps you signed in, when you ask for it at sign-in: 24 hours at most.</source>
        <translation>مخزن مفاتيح هذا الحاسوب يبقيك مسجَّلًا إن طلبت ذلك عند الدخول: 24 ساعة على الأكثر.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open: you sign in each time the console starts.</source>
        <translation>ليس في هذا الحاسوب مخزن مفاتيح مفتوح: تسجّل الدخول كلما بدأ البرنامج.</translation>
    </message>
    <message>
        <source>A shop on this computer</source>
        <translation>محل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>For practice, on this computer</source>
        <translation>للتدريب، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>where it is · who has signed in there</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>‏%1 · مفتوح الآن</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>You have its address from your provider.</source>
        <translation>عنوانه عندك من مزوّدك.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>For example https://shops.example</source>
        <translation>مثلًا https://shops.example</translation>
    </message>
    <message>
        <source>Only this computer uses the name; left empty, it is called as it calls itself.</source>
        <translation>هذا الحاسوب وحده يستعمل الاسم؛ وإن تُرك فارغًا سُمّي كما يسمّي نفسه.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Delete the demo shop?</source>
        <translation>حذف المحل التجريبي؟</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>All its bills and customers are deleted. You can have a fresh one whenever you like.</source>
        <translation>تُحذف كل فواتيره وزبائنه. يمكنك أخذ واحد جديد متى شئت.</translation>
    </message>
    <message>
        <source>This computer forgets it with the people, drafts and answers it keeps of it. The shop itself stays as it is.</source>
        <translation>ينساه هذا الحاسوب مع ما يحفظه عنه من أشخاص ومسودات وإجابات. المحل نفسه يبقى كما هو.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Forget everything this computer keeps?</source>
        <translation>نسيان كل ما يحفظه هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>You will be signed out. Drafts, saved views, kept answers, names and addresses of servers will be deleted here. Shops and their data stay as they are.</source>
        <translation>سيُسجَّل خروجك. ستُحذف هنا المسودات والعروض المحفوظة والإجابات المحفوظة وأسماء الخوادم وعناوينها. تبقى المحلات وبياناتها كما هي.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>نسيان كل شيء</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>أسطر القوائم</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>rows of lists</comment>
        <translation>متقاربة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>rows of lists</comment>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>rows of lists</comment>
        <translation>متباعدة</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SideSheet</name>
    <message>
        <source>The one before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المحل</translation>
    </message>
    <message>
        <source>Only when you work in several shops</source>
        <translation>فقط إن كنت تعمل في عدة محلات</translation>
    </message>
    <message>
        <source>Other shops and servers</source>
        <translation>محلات وخوادم أخرى</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>البقاء مسجَّلًا على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Until you sign out, for 24 hours at most. The keychain of this computer keeps it.</source>
        <translation>إلى أن تسجّل الخروج، 24 ساعة على الأكثر. يحفظه مخزن مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open: you sign in each time the console starts.</source>
        <translation>ليس في هذا الحاسوب مخزن مفاتيح مفتوح: تسجّل الدخول كلما بدأ البرنامج.</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>خادم آخر…</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SoldLinesPage</name>
    <message>
        <source>Sold lines</source>
        <translation>الأسطر المبيعة</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>لم يُبَع بعد</translation>
    </message>
    <message>
        <source>No bill has a line with this product.</source>
        <translation>لا فاتورة فيها سطر بهذا المنتج.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>tijara::ui::StagingBar</name>
    <message>
        <source>Changes that are not saved yet</source>
        <translation>تغييرات لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>both a number with its noun: &quot;3 changes&quot;, &quot;2 rows&quot;</extracomment>
        <translation>‏%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 تغيير</numerusform>
            <numerusform>تغيير واحد (%1)</numerusform>
            <numerusform>تغييران (%1)</numerusform>
            <numerusform>%1 تغييرات</numerusform>
            <numerusform>%1 تغييرًا</numerusform>
            <numerusform>%1 تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 سطر</numerusform>
            <numerusform>سطر واحد (%1)</numerusform>
            <numerusform>سطرين (%1)</numerusform>
            <numerusform>%1 أسطر</numerusform>
            <numerusform>%1 سطرًا</numerusform>
            <numerusform>%1 سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message numerus="yes">
        <source>%1 cells need another value</source>
        <translation>
            <numerusform>%1 خلية تحتاج قيمة أخرى</numerusform>
            <numerusform>خلية واحدة (%1) تحتاج قيمة أخرى</numerusform>
            <numerusform>خليتان (%1) تحتاجان قيمة أخرى</numerusform>
            <numerusform>%1 خلايا تحتاج قيمة أخرى</numerusform>
            <numerusform>%1 خلية تحتاج قيمة أخرى</numerusform>
            <numerusform>%1 خلية تحتاج قيمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept from %1</source>
        <translation>محفوظة منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are as they were before</source>
        <translation>
            <numerusform>عاد %1 سطر كما كان</numerusform>
            <numerusform>عاد سطر واحد (%1) كما كان</numerusform>
            <numerusform>عاد سطران (%1) كما كانا</numerusform>
            <numerusform>عادت %1 أسطر كما كانت</numerusform>
            <numerusform>عاد %1 سطرًا كما كانت</numerusform>
            <numerusform>عاد %1 سطر كما كانت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows changed</source>
        <translation>
            <numerusform>تغيّر %1 سطر</numerusform>
            <numerusform>تغيّر سطر واحد (%1)</numerusform>
            <numerusform>تغيّر سطران (%1)</numerusform>
            <numerusform>تغيّرت %1 أسطر</numerusform>
            <numerusform>تغيّر %1 سطرًا</numerusform>
            <numerusform>تغيّر %1 سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>ما سيُحفظ</translation>
    </message>
    <message>
        <source>Go on changing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Toasts</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a button does, its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tijara::ui::TotalsRow</name>
    <message>
        <source>sum of all rows</source>
        <translation>مجموع كل الأسطر</translation>
    </message>
    <message>
        <source>sum of the filter</source>
        <translation>مجموع المرشّح</translation>
    </message>
    <message>
        <source>The sums could not be made.</source>
        <translation>تعذّر حساب المجاميع.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 سطر</numerusform>
            <numerusform>سطر واحد (%1)</numerusform>
            <numerusform>سطران (%1)</numerusform>
            <numerusform>%1 أسطر</numerusform>
            <numerusform>%1 سطرًا</numerusform>
            <numerusform>%1 سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 rows are not added up. Choose a filter.</source>
        <translation>لا يُجمع أكثر من %1 سطر. اختر مرشّحًا.</translation>
    </message>
    <message>
        <source>Amounts in several currencies are not added up.</source>
        <translation>لا تُجمع مبالغ بعملات مختلفة.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>accessible name of a sum below a list: column, sum, what it sums</extracomment>
        <translation>‏%1: %2، %3</translation>
    </message>
    <message>
        <source>Show these rows from the first one on</source>
        <translation>إظهار هذه الأسطر من أولها</translation>
    </message>
</context>
<context>
    <name>tijara::ui::VerifyDialog</name>
    <message>
        <source>Check of the audit trail</source>
        <translation>فحص سجل التغييرات</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reading every entry from the first one. This takes a few seconds.</source>
        <translation>قراءة كل قيد من أول واحد. يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Fingerprint of the last entry: %1</source>
        <translation>بصمة آخر قيد: %1</translation>
    </message>
    <message>
        <source>The trail could not be checked. %1</source>
        <translation>تعذّر فحص السجل. %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ViewTabs</name>
    <message>
        <source>%1, %2 rows</source>
        <translation>‏%1، %2 سطر</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ViewsBar</name>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Keeps these filters, this order and these columns under a name</source>
        <translation>يحفظ هذه المرشّحات وهذا الترتيب وهذه الأعمدة باسم</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>The view keeps the filters and the order you see now</source>
        <translation>يحفظ العرض المرشّحات والترتيب اللذين تراهما الآن</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole list</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>It keeps the filters, the order and the columns, for you on this computer.</source>
        <translation>يحفظ المرشّحات والترتيب والأعمدة، لك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
</TS>
