<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>By an amount</source>
        <translation>بمبلغ محدد</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>May go below zero</source>
        <translation>يجوز أن ينزل تحت الصفر</translation>
    </message>
    <message>
        <source>A till or a bank account rarely may; what accounts were opened with must</source>
        <translation>نادرًا ما يجوز للصندوق أو البنك، ويلزم لحساب ما فُتحت به الحسابات</translation>
    </message>
    <message>
        <source>By at most</source>
        <translation>بحد أقصى</translation>
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
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Your own number for it, to find it by</source>
        <translation>رقمك الخاص له لتجده به</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Three letters; it cannot be changed later</source>
        <translation>ثلاثة أحرف؛ لا يمكن تغييرها لاحقًا</translation>
    </message>
</context>
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
        <source>Choose a file of sales…</source>
        <translation>اختيار ملف المبيعات…</translation>
    </message>
    <message>
        <source>Choose a file of events…</source>
        <translation>اختيار ملف الأحداث…</translation>
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
        <translation>تحديث الأسطر</translation>
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
    <message>
        <source>Another shop</source>
        <translation>محل آخر</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>محل جديد</translation>
    </message>
    <message>
        <source>Paid until…</source>
        <translation>مدفوع حتى…</translation>
    </message>
    <message>
        <source>Add days…</source>
        <translation>إضافة أيام…</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>تغيير الباقة…</translation>
    </message>
    <message>
        <source>Modules…</source>
        <translation>الوحدات…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>تعليق…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>إعادة الفتح…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>إغلاق…</translation>
    </message>
    <message>
        <source>Take back the closing…</source>
        <translation>التراجع عن الإغلاق…</translation>
    </message>
    <message>
        <source>Keep everything…</source>
        <translation>الاحتفاظ بكل شيء…</translation>
    </message>
    <message>
        <source>For a court or an office: nobody&apos;s data is erased</source>
        <translation>لمحكمة أو إدارة: لا تُمحى بيانات أحد</translation>
    </message>
    <message>
        <source>Keep no longer…</source>
        <translation>إنهاء الاحتفاظ…</translation>
    </message>
    <message>
        <source>Export the whole shop</source>
        <translation>تصدير المحل كله</translation>
    </message>
    <message>
        <source>All its data in one open file, to keep or to bring in elsewhere</source>
        <translation>كل بياناته في ملف مفتوح واحد، للحفظ أو للإدخال في مكان آخر</translation>
    </message>
    <message>
        <source>Flags…</source>
        <translation>الميزات…</translation>
    </message>
    <message>
        <source>Branches…</source>
        <translation>الفروع…</translation>
    </message>
    <message>
        <source>Tax numbers…</source>
        <translation>الأرقام الضريبية…</translation>
    </message>
    <message>
        <source>Days for chosen…</source>
        <translation>أيام للمختارة…</translation>
    </message>
    <message>
        <source>Plan for chosen…</source>
        <translation>باقة المختارة…</translation>
    </message>
    <message>
        <source>Open chosen again…</source>
        <translation>إعادة فتح المختارة…</translation>
    </message>
    <message>
        <source>Suspend chosen…</source>
        <translation>تعليق المختارة…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>تغيير كلمة السر…</translation>
    </message>
    <message>
        <source>Set up the second step…</source>
        <translation>إعداد الخطوة الثانية…</translation>
    </message>
    <message>
        <source>Drop the second step…</source>
        <translation>إلغاء الخطوة الثانية…</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>رموز استرداد جديدة</translation>
    </message>
    <message>
        <source>The ones you have open nothing any more</source>
        <translation>الرموز التي لديك لا تفتح شيئًا بعد ذلك</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>إنهاء كل ما عداها</translation>
    </message>
    <message>
        <source>Everywhere but here your password is asked for at once</source>
        <translation>تُطلب كلمة سرك فورًا في كل مكان سوى هنا</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Makes another key; this one works on for a while</source>
        <translation>ينشئ مفتاحًا آخر، ويبقى هذا صالحًا مدة قصيرة</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>تغيير الدور…</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>إعادة الدعوة</translation>
    </message>
    <message>
        <source>Makes another code; the one before opens nothing any more</source>
        <translation>ينشئ رمزًا آخر، ولا يفتح الرمز السابق شيئًا بعده</translation>
    </message>
    <message>
        <source>Code for a new password</source>
        <translation>رمز لكلمة سر جديدة</translation>
    </message>
    <message>
        <source>For someone who forgot theirs</source>
        <translation>لمن نسي كلمة سره</translation>
    </message>
    <message>
        <source>Drop second step…</source>
        <translation>إلغاء الخطوة الثانية…</translation>
    </message>
    <message>
        <source>For someone who lost their phone</source>
        <translation>لمن فقد هاتفه</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>منع من الدخول</translation>
    </message>
    <message>
        <source>Signs them out at once, until you let them in again</source>
        <translation>يخرج فورًا إلى أن تسمح له بالدخول من جديد</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>السماح بالدخول من جديد</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Change a role…</source>
        <translation>تعديل دور…</translation>
    </message>
    <message>
        <source>Remove a role…</source>
        <translation>إزالة دور…</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>طلب من جديد</translation>
    </message>
    <message>
        <source>End this sign-in</source>
        <translation>إنهاء هذا الدخول</translation>
    </message>
    <message>
        <source>There the password is asked for at once; nothing that was saved is lost</source>
        <translation>تُطلب كلمة السر هناك فورًا، ولا يضيع شيء مما حُفظ</translation>
    </message>
    <message>
        <source>Look in to help…</source>
        <translation>الدخول للمساعدة…</translation>
    </message>
    <message>
        <source>Opens the shop for reading only; its owner sees that, and why</source>
        <translation>يفتح المحل للقراءة فقط، ويرى مالكه ذلك وسببه</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>افتحه</translation>
    </message>
    <message>
        <source>The record this entry is about</source>
        <translation>السجل الذي يتحدث عنه هذا القيد</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>افتح حسابًا</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>All entries of this account and its balance day by day</source>
        <translation>كل قيود هذا الحساب ورصيده يومًا بيوم</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Close account…</source>
        <translation>أغلق الحساب…</translation>
    </message>
    <message>
        <source>Takes no transfers any more; its entries stay</source>
        <translation>لا يقبل تحويلات بعد الآن؛ قيوده تبقى</translation>
    </message>
    <message>
        <source>Bring in a statement</source>
        <translation>أدخل كشف حساب</translation>
    </message>
    <message>
        <source>A file of your bank: MT940, CAMT.053 or CSV</source>
        <translation>ملف من بنكك: MT940 أو CAMT.053 أو CSV</translation>
    </message>
    <message>
        <source>Confirm the proposals</source>
        <translation>أكّد المقترحات</translation>
    </message>
    <message>
        <source>Of the marked lines, those that have one</source>
        <translation>من السطور المعلَّمة، ما له مقترح</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>The transfer in the books</source>
        <translation>التحويل في الدفاتر</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>It has no place in the books</source>
        <translation>لا مكان له في الدفاتر</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Choose the account it belongs to</source>
        <translation>اختر الحساب الذي ينتمي إليه</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The line is open again; a transfer that was made for it is reversed</source>
        <translation>يعود السطر مفتوحًا؛ ويُعكس التحويل الذي أُجري له</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>أكّد</translation>
    </message>
    <message>
        <source>It is what is proposed</source>
        <translation>هو ما اقتُرح</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>تحقق من الدفاتر</translation>
    </message>
    <message>
        <source>Works every balance out anew from its entries</source>
        <translation>يعيد حساب كل رصيد من قيوده</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>تحويل جديد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>The bill or credit note this was posted for</source>
        <translation>الفاتورة أو إشعار الدائن الذي رُحّل لأجله</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>The entry that says who made it and when</source>
        <translation>القيد الذي يقول من أجراه ومتى</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>أفلت…</translation>
    </message>
    <message>
        <source>What is held is free again, and nothing moves</source>
        <translation>يعود المحجوز حرًا ولا يتحرك شيء</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>حوّل…</translation>
    </message>
    <message>
        <source>Moves what is held, or less of it</source>
        <translation>يحوّل المحجوز أو أقل منه</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>اعكس…</translation>
    </message>
    <message>
        <source>Gives all of it back, as a mistake</source>
        <translation>يعيد كل المبلغ كخطأ</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>ردّ المبلغ…</translation>
    </message>
    <message>
        <source>Gives back all or a part of what is left</source>
        <translation>يعيد كل ما بقي أو جزءًا منه</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>What this document moved in the books</source>
        <translation>ما حرّكه هذا المستند في الدفاتر</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>تجربة جديدة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>What is known of its prices, and what is not</source>
        <translation>ما يُعرف عن أسعارها وما لا يُعرف</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>نسخ…</translation>
    </message>
    <message>
        <source>Another draft with the same terms</source>
        <translation>مسودة أخرى بالشروط نفسها</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>بدء…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Who has a price keeps it; nobody new is taken in</source>
        <translation>من له سعر يبقى له؛ ولا يدخل أحد جديد</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>حفظ جانبًا</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>كل التجارب</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>كيف حُسب هذا</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Every figure with its intervals, a line for each price of each goal</source>
        <translation>كل رقم مع مجالاته، سطر لكل سعر من كل هدف</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>حفظ بصيغة JSON…</translation>
    </message>
    <message>
        <source>All of it, for programs</source>
        <translation>كل شيء، للبرامج</translation>
    </message>
    <message>
        <source>Make it the price…</source>
        <translation>جعله السعر…</translation>
    </message>
    <message>
        <source>Stop, keep today&apos;s price…</source>
        <translation>إيقاف مع إبقاء السعر الحالي…</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>البحث عن السبب</translation>
    </message>
    <message>
        <source>Other shares…</source>
        <translation>حصص أخرى…</translation>
    </message>
    <message>
        <source>Begins anew with other parts of the visitors for each price</source>
        <translation>يبدأ من جديد بحصص أخرى من الزوار لكل سعر</translation>
    </message>
    <message>
        <source>Bring in events…</source>
        <translation>إدخال أحداث…</translation>
    </message>
    <message>
        <source>What was measured elsewhere, from a file</source>
        <translation>ما قيس في مكان آخر، من ملف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Sends a notice that means nothing</source>
        <translation>يرسل إشعارًا لا يعني شيئًا</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إطفاء</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>The figures stay as they are while you look</source>
        <translation>تبقى الأرقام كما هي وأنت تنظر</translation>
    </message>
    <message>
        <source>Show the shop</source>
        <translation>عرض المحل</translation>
    </message>
    <message>
        <source>New flag</source>
        <translation>ميزة جديدة</translation>
    </message>
    <message>
        <source>Change flag…</source>
        <translation>تعديل الميزة…</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>باقة جديدة</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>إصدار جديد…</translation>
    </message>
    <message>
        <source>Another price or limit; shops stay on the version they have until they are moved</source>
        <translation>سعر آخر أو حد آخر؛ وتبقى المحلات على إصدارها حتى تُنقل</translation>
    </message>
    <message>
        <source>Shops with this plan</source>
        <translation>المحلات التي لها هذه الباقة</translation>
    </message>
    <message>
        <source>New code for the owner…</source>
        <translation>رمز جديد للمالك…</translation>
    </message>
    <message>
        <source>For an owner who has not come in yet; the code before opens nothing any more</source>
        <translation>لمالك لم يدخل بعد؛ والرمز السابق لا يفتح شيئًا</translation>
    </message>
    <message>
        <source>Sends an empty list, which means nothing there</source>
        <translation>يرسل قائمة فارغة لا تعني شيئًا هناك</translation>
    </message>
    <message>
        <source>Remove the key…</source>
        <translation>إزالة المفتاح…</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>اللغة…</translation>
    </message>
    <message>
        <source>English, French, Arabic or Hindi, at once</source>
        <translation>الإنجليزية أو الفرنسية أو العربية أو الهندية، في الحال</translation>
    </message>
    <message>
        <source>Theme…</source>
        <translation>السمة…</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation>فاتح أو داكن أو كما في النظام</translation>
    </message>
    <message>
        <source>Text size…</source>
        <translation>حجم النص…</translation>
    </message>
    <message>
        <source>Larger or smaller letters everywhere</source>
        <translation>حروف أكبر أو أصغر في كل مكان</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>طباعة هذه الصفحة…</translation>
    </message>
</context>
<context>
    <name>BankWords</name>
    <message>
        <source>The bank says nothing</source>
        <translation>البنك لا يقول شيئًا</translation>
    </message>
    <message>
        <source>Somebody decided that it has no place in the books.</source>
        <translation>قرر أحدهم أنه لا مكان له في الدفاتر.</translation>
    </message>
    <message numerus="yes">
        <source>%1 things in the books fit equally well, so none was proposed.</source>
        <translation>
            <numerusform>لا شيء في الدفاتر يوافقه (%1)، فلم يُقترح شيء.</numerusform>
            <numerusform>شيء واحد في الدفاتر يوافقه (%1)، فلم يُقترح شيء.</numerusform>
            <numerusform>شيئان في الدفاتر يوافقانه بالتساوي (%1)، فلم يُقترح أي منهما.</numerusform>
            <numerusform>%1 أشياء في الدفاتر توافقه بالتساوي، فلم يُقترح أي منها.</numerusform>
            <numerusform>%1 شيئًا في الدفاتر يوافقه بالتساوي، فلم يُقترح أي منها.</numerusform>
            <numerusform>%1 شيء في الدفاتر يوافقه بالتساوي، فلم يُقترح أي منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the books fits. Choose the account it belongs to.</source>
        <translation>لا شيء في الدفاتر يوافقه. اختر الحساب الذي ينتمي إليه.</translation>
    </message>
    <message>
        <source>A transfer in the books has the same reference, %1, and the same amount.</source>
        <translation>في الدفاتر تحويل له المرجع نفسه، %1، والمبلغ نفسه.</translation>
    </message>
    <message>
        <source>A transfer in the books of %1 has the same amount, and no other one near that day has.</source>
        <translation>في الدفاتر تحويل بتاريخ %1 له المبلغ نفسه، ولا غيره قرب ذلك اليوم.</translation>
    </message>
    <message>
        <source>Its text names the document %1, which comes to exactly this amount.</source>
        <translation>يذكر نصه المستند %1، ومجموعه هذا المبلغ تمامًا.</translation>
    </message>
    <message>
        <source>It names %1, who has an open bill of exactly this amount.</source>
        <translation>يذكر %1، وله فاتورة مفتوحة بهذا المبلغ تمامًا.</translation>
    </message>
    <message>
        <source>Only one customer has an open bill of exactly this amount: bill %1.</source>
        <translation>زبون واحد فقط له فاتورة مفتوحة بهذا المبلغ تمامًا: الفاتورة %1.</translation>
    </message>
    <message>
        <source>The account was chosen by hand.</source>
        <translation>اختير الحساب يدويًا.</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>قُرّر يدويًا</translation>
    </message>
    <message>
        <source>Several fit</source>
        <translation>يوافقه أكثر من شيء</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يوافقه</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <extracomment>why a bank&apos;s line was matched, in a column</extracomment>
        <translation>المرجع %1</translation>
    </message>
    <message>
        <source>Amount, near %1</source>
        <translation>المبلغ، قرب %1</translation>
    </message>
    <message>
        <source>Names document %1</source>
        <translation>يذكر المستند %1</translation>
    </message>
    <message>
        <source>Names %1</source>
        <translation>يذكر %1</translation>
    </message>
    <message>
        <source>Open bill %1</source>
        <translation>فاتورة مفتوحة %1</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>اختير يدويًا</translation>
    </message>
    <message>
        <source>Same reference</source>
        <translation>المرجع نفسه</translation>
    </message>
    <message>
        <source>Same amount, near day</source>
        <translation>المبلغ نفسه، يوم قريب</translation>
    </message>
    <message>
        <source>Document named</source>
        <translation>ذُكر مستند</translation>
    </message>
    <message>
        <source>Customer named</source>
        <translation>ذُكر زبون</translation>
    </message>
    <message>
        <source>Only open bill</source>
        <translation>الفاتورة المفتوحة الوحيدة</translation>
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
        <translation>بشأن</translation>
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
    <message>
        <source>Shop</source>
        <translation>المحل</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Calls this month</source>
        <translation>طلبات هذا الشهر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>الخطوة الثانية</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>ما جُرِّب</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>With</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>يستطيع</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Balance, %1</source>
        <translation>الرصيد، %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>الحساب الآخر</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>محجوز حتى</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>من حساب</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>إلى حساب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>نوع الحساب</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>مدين</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>دائن</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر في</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>اشتروا</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Sales / visitor</source>
        <translation>المبيعات / زائر</translation>
    </message>
    <message>
        <source>Profit / visitor</source>
        <translation>الربح / زائر</translation>
    </message>
    <message>
        <source>Against today&apos;s</source>
        <translation>مقابل الحالي</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>من … إلى</translation>
    </message>
    <message>
        <source>The truth lies</source>
        <translation>الحقيقة بين</translation>
    </message>
    <message>
        <source>Chance to be better</source>
        <translation>احتمال أنه أفضل</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Per visitor</source>
        <translation>لكل زائر</translation>
    </message>
    <message>
        <source>Without the cut</source>
        <translation>دون سقف</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>المقصوصون</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>Did it</source>
        <translation>فعلوها</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>On any day</source>
        <translation>في أي يوم</translation>
    </message>
    <message>
        <source>p on any day</source>
        <translation>p في أي يوم</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>p at the end</source>
        <translation>p في النهاية</translation>
    </message>
    <message>
        <source>Holm</source>
        <translation>p هولم</translation>
    </message>
    <message>
        <source>B.-H.</source>
        <translation>p بنجاميني</translation>
    </message>
    <message>
        <source>CUPED</source>
        <translation>مع CUPED</translation>
    </message>
    <message>
        <source>Loss if taken</source>
        <translation>الخسارة إن اختير</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Last arrived</source>
        <translation>آخر وصول</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>النصف خلال</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 من 100 خلال</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Address or code</source>
        <translation>العنوان أو الرمز</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>الميزة</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منها</translation>
    </message>
    <message>
        <source>Shops that have it</source>
        <translation>المحلات التي لديها</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>السعر في الشهر</translation>
    </message>
    <message>
        <source>Calls a month</source>
        <translation>الطلبات في الشهر</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>المحلات</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Tax, %1</source>
        <translation>الضريبة، %1</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
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
    <name>DayCharts</name>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a day and an amount</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>الوارد والصادر</translation>
    </message>
    <message>
        <source>In</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>In, %1</source>
        <translation>الوارد، %1</translation>
    </message>
    <message>
        <source>Out, %1</source>
        <translation>الصادر، %1</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 شهرًا</translation>
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
    <message>
        <source>Branch changed</source>
        <translation>تعديل فرع</translation>
    </message>
    <message>
        <source>Tax registration changed</source>
        <translation>تعديل تسجيل ضريبي</translation>
    </message>
    <message>
        <source>Shop paid for</source>
        <translation>دفع اشتراك المحل</translation>
    </message>
    <message>
        <source>Days added to the shop&apos;s time</source>
        <translation>إضافة أيام إلى مدة المحل</translation>
    </message>
    <message>
        <source>Shop suspended</source>
        <translation>تعليق المحل</translation>
    </message>
    <message>
        <source>Suspension lifted</source>
        <translation>رفع التعليق</translation>
    </message>
    <message>
        <source>Shop closed</source>
        <translation>إغلاق المحل</translation>
    </message>
    <message>
        <source>Shop opened again</source>
        <translation>التراجع عن إغلاق المحل</translation>
    </message>
    <message>
        <source>Shop moved on by its dates</source>
        <translation>انتقال المحل إلى مرحلة أخرى بحسب تواريخه</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>تغيير الباقة</translation>
    </message>
    <message>
        <source>Version of a plan made</source>
        <translation>إنشاء إصدار من باقة</translation>
    </message>
    <message>
        <source>Module switched</source>
        <translation>تشغيل وحدة أو إيقافها</translation>
    </message>
    <message>
        <source>Everything is to be kept</source>
        <translation>يجب الاحتفاظ بكل شيء</translation>
    </message>
    <message>
        <source>Nothing needs to be kept any more</source>
        <translation>لم يعد الاحتفاظ واجبًا</translation>
    </message>
    <message>
        <source>Most calls of the month used</source>
        <translation>استُعملت معظم طلبات الشهر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>إصدار الباقة</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Stays so until</source>
        <translation>يبقى كذلك حتى</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Calls a month at most</source>
        <translation>أقصى عدد طلبات في الشهر</translation>
    </message>
    <message>
        <source>Tax registration, by its id</source>
        <translation>التسجيل الضريبي، بمعرّفه</translation>
    </message>
    <message>
        <source>Not used since</source>
        <translation>غير مستعمل منذ</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation>تعديل ميزة</translation>
    </message>
    <message>
        <source>Whole shop exported</source>
        <translation>تصدير المحل كله</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>مشغَّلة</translation>
    </message>
    <message>
        <source>Share of the shops, in percent</source>
        <translation>نسبة المحلات بالمئة</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
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
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>فُتح حساب</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>عُدّل حساب</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>أُغلق حساب</translation>
    </message>
    <message>
        <source>Money transferred</source>
        <translation>حُوّل مبلغ</translation>
    </message>
    <message>
        <source>Amount held</source>
        <translation>حُجز مبلغ</translation>
    </message>
    <message>
        <source>Held amount transferred</source>
        <translation>حُوّل المبلغ المحجوز</translation>
    </message>
    <message>
        <source>Held amount let go</source>
        <translation>أُفرج عن المبلغ المحجوز</translation>
    </message>
    <message>
        <source>Held amount expired</source>
        <translation>انتهت مدة حجز المبلغ</translation>
    </message>
    <message>
        <source>Transfer refunded</source>
        <translation>رُدّ تحويل</translation>
    </message>
    <message>
        <source>Transfer reversed</source>
        <translation>عُكس تحويل</translation>
    </message>
    <message>
        <source>Several transfers made</source>
        <translation>نُفّذت عدة تحويلات</translation>
    </message>
    <message>
        <source>Earlier sales entered in the books</source>
        <translation>قُيّدت المبيعات السابقة في الدفاتر</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>دُعي شخص</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>قُبلت الدعوة</translation>
    </message>
    <message>
        <source>Role of a person changed</source>
        <translation>تغيّر دور شخص</translation>
    </message>
    <message>
        <source>Person kept out</source>
        <translation>مُنع شخص من الدخول</translation>
    </message>
    <message>
        <source>Person let in again</source>
        <translation>سُمح لشخص بالدخول من جديد</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>أُزيل شخص</translation>
    </message>
    <message>
        <source>Person works in another shop too</source>
        <translation>شخص يعمل في محل آخر أيضًا</translation>
    </message>
    <message>
        <source>Role made</source>
        <translation>أُنشئ دور</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>عُدّل دور</translation>
    </message>
    <message>
        <source>Role removed</source>
        <translation>أُزيل دور</translation>
    </message>
    <message>
        <source>Key of a program made</source>
        <translation>أُنشئ مفتاح برنامج</translation>
    </message>
    <message>
        <source>Key of a program replaced</source>
        <translation>استُبدل مفتاح برنامج</translation>
    </message>
    <message>
        <source>Key of a program revoked</source>
        <translation>أُبطل مفتاح برنامج</translation>
    </message>
    <message>
        <source>Code for a new password made</source>
        <translation>أُنشئ رمز لكلمة سر جديدة</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>تغيّرت كلمة السر</translation>
    </message>
    <message>
        <source>Password chosen anew with a code</source>
        <translation>اختيرت كلمة سر جديدة برمز</translation>
    </message>
    <message>
        <source>Second step set up</source>
        <translation>أُعدّت الخطوة الثانية</translation>
    </message>
    <message>
        <source>New recovery codes made</source>
        <translation>أُنشئت رموز استرداد جديدة</translation>
    </message>
    <message>
        <source>Second step dropped</source>
        <translation>أُلغيت الخطوة الثانية</translation>
    </message>
    <message>
        <source>Sign-in ended</source>
        <translation>انتهى دخول</translation>
    </message>
    <message>
        <source>Someone of the platform looked in to help</source>
        <translation>دخل شخص من المنصة للمساعدة</translation>
    </message>
    <message>
        <source>Visit of the platform ended</source>
        <translation>انتهت زيارة المنصة</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات الدخول</translation>
    </message>
    <message>
        <source>Shop, by its id</source>
        <translation>المحل، بمعرّفه</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>يستطيع</translation>
    </message>
    <message>
        <source>Price experiment planned</source>
        <translation>أُعدّت تجربة أسعار</translation>
    </message>
    <message>
        <source>Price experiment changed</source>
        <translation>عُدّلت تجربة أسعار</translation>
    </message>
    <message>
        <source>Price experiment started, paused or stopped</source>
        <translation>بدأت تجربة أسعار أو أُوقفت</translation>
    </message>
    <message>
        <source>Price experiment began a new phase</source>
        <translation>بدأت مرحلة جديدة من تجربة أسعار</translation>
    </message>
    <message>
        <source>Events of a price experiment brought in</source>
        <translation>استُوردت أحداث تجربة أسعار</translation>
    </message>
    <message>
        <source>Bank statement brought in</source>
        <translation>أُدخل كشف البنك</translation>
    </message>
    <message>
        <source>Line of the bank booked</source>
        <translation>رُحّل سطر من البنك</translation>
    </message>
    <message>
        <source>Match with the bank taken back</source>
        <translation>أُلغيت المطابقة مع البنك</translation>
    </message>
    <message>
        <source>Line of the bank ignored</source>
        <translation>تُجوهل سطر من البنك</translation>
    </message>
    <message>
        <source>Line of the bank open again</source>
        <translation>سطر من البنك فُتح من جديد</translation>
    </message>
    <message>
        <source>Line of the bank looked at again</source>
        <translation>أُعيد النظر في سطر من البنك</translation>
    </message>
    <message>
        <source>Address for notices added</source>
        <translation>أضيف عنوان للإشعارات</translation>
    </message>
    <message>
        <source>Address for notices switched on or off</source>
        <translation>شُغّل عنوان للإشعارات أو أُطفئ</translation>
    </message>
    <message>
        <source>Address for notices removed</source>
        <translation>أزيل عنوان للإشعارات</translation>
    </message>
    <message>
        <source>Billing service switched on, off or over</source>
        <translation>شُغّلت خدمة الفوترة أو أُوقفت أو غُيّرت</translation>
    </message>
    <message>
        <source>Key of the billing service set or removed</source>
        <translation>وُضع مفتاح خدمة الفوترة أو أُزيل</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>نسبة الضريبة</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>تقريب المجموع</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message>
        <source>Bought</source>
        <translation>اشتروا</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>الربح</translation>
    </message>
    <message>
        <source>Value of an order</source>
        <translation>قيمة الطلبية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a measure and what it is measured of: &quot;Sales: subscription&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>هو الحاسم</translation>
    </message>
    <message>
        <source>is shown</source>
        <translation>يُعرض</translation>
    </message>
    <message>
        <source>must not get worse</source>
        <translation>يجب ألا يسوء</translation>
    </message>
    <message>
        <source>Decided for a price</source>
        <translation>اعتُمد أحد الأسعار</translation>
    </message>
    <message>
        <source>Nothing is better than today&apos;s price</source>
        <translation>لا شيء أفضل من السعر الحالي</translation>
    </message>
    <message>
        <source>It cannot be said</source>
        <translation>لا يمكن القول</translation>
    </message>
    <message>
        <source>Sent again, counted once</source>
        <translation>أُرسل ثانية وحُسب مرة</translation>
    </message>
    <message>
        <source>Of an experiment that is not here</source>
        <translation>لتجربة غير موجودة هنا</translation>
    </message>
    <message>
        <source>Of a price that is not tried</source>
        <translation>لسعر لا يُجرَّب</translation>
    </message>
    <message>
        <source>Of something no goal asks for</source>
        <translation>لشيء لا يطلبه أي هدف</translation>
    </message>
    <message>
        <source>Before it began, or after its end</source>
        <translation>قبل البدء، أو بعد النهاية</translation>
    </message>
    <message>
        <source>With a time that cannot be right</source>
        <translation>بوقت لا يمكن أن يكون صحيحًا</translation>
    </message>
    <message>
        <source>More than one person can do</source>
        <translation>أكثر مما يقدر عليه شخص</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>a chance so near to certain that its decimals would say so</extracomment>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>beside the price that all others are compared with</extracomment>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the two ends of an interval</extracomment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message>
        <source>compared with this</source>
        <translation>يُقارن به</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
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
    <message>
        <source>%1 GB</source>
        <translation>%1 غ.ب</translation>
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
    <message>
        <source>How do I look after the shops?</source>
        <translation>كيف أتابع المحلات؟</translation>
    </message>
    <message>
        <source>The figures above say how many shops stand where; each opens its rows. The words above the list narrow it, and Save view keeps what you chose.</source>
        <translation>الأرقام في الأعلى تقول كم محلًا في كل حالة، وكل رقم يفتح أسطره. والكلمات فوق القائمة تضيّقها، وحفظ العرض يُبقي اختيارك.</translation>
    </message>
    <message>
        <source>Open a shop to see its plan, its calls, its modules, its people, and what was done with it. Every act asks for a reason, which the shop reads too.</source>
        <translation>افتح محلًا لترى باقته وطلباته ووحداته وأشخاصه وما جرى له. كل إجراء يطلب سببًا، ويقرؤه المحل أيضًا.</translation>
    </message>
    <message>
        <source>Mark several with Space and act on all of them at once. What one shop does not allow is said, and the others go on.</source>
        <translation>علّم عدة محلات بمفتاح المسافة ثم نفّذ عليها كلها دفعة واحدة. ما لا يسمح به محل يُقال لك، والباقي يمضي.</translation>
    </message>
    <message>
        <source>Shops move on by themselves when their day comes: from their trial or what is paid to grace, to reading only, to suspension. A payment opens them at any time.</source>
        <translation>تنتقل المحلات من تلقاء نفسها حين يحين يومها: من التجربة أو المدة المدفوعة إلى المهلة، ثم إلى القراءة فقط، ثم إلى التعليق. والدفع يفتحها في أي وقت.</translation>
    </message>
    <message>
        <source>How do I make a shop?</source>
        <translation>كيف أنشئ محلًا؟</translation>
    </message>
    <message>
        <source>Say what it is called and where it is: the country fills in money and time zone. Then choose its plan and modules, and say who owns it.</source>
        <translation>قل ما اسمه وأين هو: البلد يملأ العملة والمنطقة الزمنية. ثم اختر باقته ووحداته، وقل من مالكه.</translation>
    </message>
    <message>
        <source>How do I let others work here?</source>
        <translation>كيف أجعل غيري يعمل هنا؟</translation>
    </message>
    <message>
        <source>Invite someone with their e-mail and a role. You get a code: hand it over as you like. With it they choose their own password, which nobody else ever sees.</source>
        <translation>ادعُ شخصًا ببريده الإلكتروني وبدور له. تحصل على رمز فسلّمه كما تشاء، وبه يختار كلمة سره التي لا يراها أحد غيره أبدًا.</translation>
    </message>
    <message>
        <source>Whoever forgot their password gets a code for a new one from you, and whoever lost their phone is helped by dropping the second step.</source>
        <translation>من نسي كلمة سره تعطيه رمزًا لكلمة جديدة، ومن فقد هاتفه تساعده بإلغاء الخطوة الثانية.</translation>
    </message>
    <message>
        <source>Keep out signs someone out at once and can be taken back. Removing cannot, but what they wrote stays.</source>
        <translation>المنع من الدخول يُخرج الشخص فورًا ويمكن التراجع عنه. أما الإزالة فلا تراجع عنها، لكن ما كتبه يبقى.</translation>
    </message>
    <message>
        <source>Who may do what?</source>
        <translation>من يستطيع ماذا؟</translation>
    </message>
    <message>
        <source>Each column is a role and each line something that can be allowed. The given roles stay as they are.</source>
        <translation>كل عمود دور، وكل سطر شيء يمكن السماح به. الأدوار الجاهزة تبقى كما هي.</translation>
    </message>
    <message>
        <source>New role makes one of your own, with what you tick. You can give away what you may do yourself, and no more.</source>
        <translation>«دور جديد» ينشئ دورًا خاصًا بك بما تؤشر عليه. تعطي ما تستطيعه أنت ولا أكثر.</translation>
    </message>
    <message>
        <source>Who is signed in?</source>
        <translation>من دخل الآن؟</translation>
    </message>
    <message>
        <source>Each line is someone at a computer: from where, with which program, and since when. End a sign-in that you do not know, and give its person a new password.</source>
        <translation>كل سطر شخص أمام حاسوب: من أين، وبأي برنامج، ومنذ متى. أنهِ الدخول الذي لا تعرفه وأعطِ صاحبه كلمة سر جديدة.</translation>
    </message>
    <message>
        <source>Someone of the platform who looks in to help stands here too, with their reason. They can change nothing, and you can end it.</source>
        <translation>من يدخل من المنصة للمساعدة يظهر هنا أيضًا مع سببه. لا يستطيع تغيير شيء، وتستطيع إنهاء زيارته.</translation>
    </message>
    <message>
        <source>What are keys of programs?</source>
        <translation>ما مفاتيح البرامج؟</translation>
    </message>
    <message>
        <source>A web shop or another program of yours signs in with a key instead of a password. Tick only what it needs.</source>
        <translation>يدخل متجرك على الإنترنت أو برنامج آخر لك بمفتاح بدل كلمة السر. أشّر على ما يحتاجه فقط.</translation>
    </message>
    <message>
        <source>Replace makes another key while the old one still works, so that nothing stands still. Revoke shuts a program out at once.</source>
        <translation>«استبدال» ينشئ مفتاحًا آخر والقديم ما زال يعمل فلا يتوقف شيء. و«إبطال» يُخرج البرنامج فورًا.</translation>
    </message>
    <message>
        <source>Is somebody trying to get in?</source>
        <translation>هل يحاول أحد الدخول؟</translation>
    </message>
    <message>
        <source>Who tries wrong passwords or codes has to wait longer each time. Here you see from which network it came, and how often.</source>
        <translation>من يجرّب كلمات سر أو رموزًا خاطئة ينتظر مدة أطول في كل مرة. هنا ترى من أي شبكة جاء ذلك وكم مرة.</translation>
    </message>
    <message>
        <source>A few a day are people who mistype. Hundreds from one network are somebody&apos;s program: see to it that everyone has a second step.</source>
        <translation>القليل منها في اليوم أخطاء في الكتابة. أما المئات من شبكة واحدة فبرنامج لأحدهم: احرص على أن تكون لكل شخص خطوة ثانية.</translation>
    </message>
    <message>
        <source>How do I keep my sign-in safe?</source>
        <translation>كيف أحمي دخولي؟</translation>
    </message>
    <message>
        <source>Set up the second step: then a code of your phone is asked for besides the password. Keep the recovery codes on paper, for when the phone is lost.</source>
        <translation>أعدّ الخطوة الثانية، فيُطلب رمز من هاتفك مع كلمة السر. واحتفظ برموز الاسترداد على ورق لوقت فقدان الهاتف.</translation>
    </message>
    <message>
        <source>Below stands where you are signed in. End what you do not know, and change your password after it.</source>
        <translation>في الأسفل ترى أين دخلت. أنهِ ما لا تعرفه ثم غيّر كلمة سرك.</translation>
    </message>
    <message>
        <source>Where is my money?</source>
        <translation>أين مالي؟</translation>
    </message>
    <message>
        <source>The figures above are what lies in each kind of account; each opens its accounts.</source>
        <translation>الأرقام أعلاه هي ما في كل نوع من الحسابات؛ وكل رقم يفتح حساباته.</translation>
    </message>
    <message>
        <source>The lines show what came into the till and the bank and what went out. Press a day, or go to it with the arrows and press Enter, for its entries.</source>
        <translation>تبين الخطوط ما دخل الصندوق والبنك وما خرج منهما. اضغط يومًا، أو انتقل إليه بالأسهم ثم Enter، لترى قيوده.</translation>
    </message>
    <message>
        <source>Check the books works every balance out anew from its entries and says whether one was tampered with.</source>
        <translation>«تحقق من الدفاتر» يعيد حساب كل رصيد من قيوده ويقول هل عُبث بأحدها.</translation>
    </message>
    <message>
        <source>What are accounts?</source>
        <translation>ما الحسابات؟</translation>
    </message>
    <message>
        <source>An account says how much there is of something: in the till, at the bank, owed by a customer, earned from sales. Your own stand first, those of customers behind them.</source>
        <translation>يقول الحساب كم يوجد من شيء: في الصندوق، في البنك، على زبون، من المبيعات. حساباتك أولًا ثم حسابات الزبائن.</translation>
    </message>
    <message>
        <source>Open an account for each bank account you have. What bills need opens by itself.</source>
        <translation>افتح حسابًا لكل حساب لك في البنك. وما تحتاجه الفواتير يُفتح من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Entries shows the balance day by day and every entry. Press a day in the chart to begin the entries there.</source>
        <translation>«القيود» تبين الرصيد يومًا بيوم وكل قيد. اضغط يومًا في الرسم لتبدأ القيود منه.</translation>
    </message>
    <message>
        <source>Close account ends one that has nothing in it. Nothing is ever deleted.</source>
        <translation>«أغلق الحساب» ينهي حسابًا لا شيء فيه. لا يُحذف شيء أبدًا.</translation>
    </message>
    <message>
        <source>How do I move money?</source>
        <translation>كيف أحوّل مالًا؟</translation>
    </message>
    <message>
        <source>New transfer asks from where, to where and how much, and says what will lie in both accounts before you send it.</source>
        <translation>«تحويل جديد» يسأل من أين وإلى أين وكم، ويقول ما سيكون في الحسابين قبل أن ترسله.</translation>
    </message>
    <message>
        <source>An amount can be held first: it stays where it is but cannot be spent. Move takes it, or less of it; Let go frees it.</source>
        <translation>يمكن حجز مبلغ أولًا: يبقى مكانه ولا يُصرف. «حوّل» يأخذه أو أقل منه؛ و«أفلت» يحرره.</translation>
    </message>
    <message>
        <source>A transfer is never changed. Refund gives back all or a part of it, Reverse all of a mistake, and both stay in the books.</source>
        <translation>التحويل لا يُغيَّر أبدًا. «ردّ المبلغ» يعيده كله أو جزءًا منه، و«اعكس» يعيد الخطأ كله، وكلاهما يبقى في الدفاتر.</translation>
    </message>
    <message>
        <source>What was posted for a bill leads to it with Document, and to who wrote it with Audit trail.</source>
        <translation>ما رُحّل لفاتورة يقود إليها بزر «المستند»، وإلى من كتبه بزر «سجل التغييرات».</translation>
    </message>
    <message>
        <source>Does the bank say the same as my books?</source>
        <translation>هل يقول البنك ما تقوله دفاتري؟</translation>
    </message>
    <message>
        <source>Bring in a statement reads a file of your bank: MT940, CAMT.053, or a table saved as CSV. A file that is brought in twice adds nothing the second time.</source>
        <translation>«أدخل كشف حساب» يقرأ ملفًا من بنكك: MT940 أو CAMT.053 أو جدولًا محفوظًا بصيغة CSV. والملف الذي يُدخل مرتين لا يضيف شيئًا في الثانية.</translation>
    </message>
    <message>
        <source>Each line is compared with the books. Where one thing fits, it is proposed with its reason; Confirm takes it, and books the money if that was not done yet.</source>
        <translation>يُقارن كل سطر بالدفاتر. فإن وافقه شيء واحد اقتُرح مع سببه؛ و«أكّد» يأخذه ويرحّل المال إن لم يُرحَّل بعد.</translation>
    </message>
    <message>
        <source>What stands under To do fits nothing, or several things. Choose the account it belongs to, or ignore it.</source>
        <translation>ما تحت «للإنجاز» لا يوافقه شيء أو يوافقه أكثر من شيء. اختر الحساب الذي ينتمي إليه أو تجاهله.</translation>
    </message>
    <message>
        <source>Take back undoes a match. A transfer that was made for it is reversed, and both stay in the books.</source>
        <translation>«تراجع» يلغي المطابقة. ويُعكس التحويل الذي أُجري لها، ويبقى الاثنان في الدفاتر.</translation>
    </message>
    <message>
        <source>How do I find out whether another price earns more?</source>
        <translation>كيف أعرف هل يُربح سعر آخر أكثر؟</translation>
    </message>
    <message>
        <source>An experiment shows some of your visitors another price, always the same one to the same visitor, and counts what each price brings.</source>
        <translation>تعرض التجربة على بعض زوارك سعرًا آخر، هو نفسه دائمًا للزائر نفسه، وتحسب ما يجلبه كل سعر.</translation>
    </message>
    <message>
        <source>Plan one with New experiment, start it, and look at Results as often as you like. While it runs its prices cannot be changed; pausing takes in nobody new.</source>
        <translation>خطط لواحدة من «تجربة جديدة»، وابدأها، وانظر في «النتائج» متى شئت. ما دامت جارية لا تتغير أسعارها؛ والإيقاف المؤقت لا يُدخل أحدًا جديدًا.</translation>
    </message>
    <message>
        <source>Stop says what came out and why. Whoever reads it in a year knows no more than what you write there.</source>
        <translation>الإيقاف يقول ما الذي تبيّن ولماذا. ومن يقرأه بعد سنة لا يعرف أكثر مما كتبته هناك.</translation>
    </message>
    <message>
        <source>What may I believe of the results?</source>
        <translation>ما الذي أصدقه من النتائج؟</translation>
    </message>
    <message>
        <source>The sentence at the top says what is known, what is not, and what to do next. It never names a better price before that is sure.</source>
        <translation>الجملة في الأعلى تقول ما يُعرف وما لا يُعرف وما العمل بعد ذلك. ولا تسمي سعرًا أفضل قبل أن يكون ذلك أكيدًا.</translation>
    </message>
    <message>
        <source>If the visitors are not split as planned, nothing below is to be used: find out what sends them to one price, then begin anew.</source>
        <translation>إذا لم يتوزع الزوار كما خُطط فلا يُستعمل شيء مما تحت: ابحث عمّا يرسلهم إلى سعر واحد، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Every figure says how it was worked out: click it, or go to it with Tab and press Enter.</source>
        <translation>كل رقم يقول كيف حُسب: انقر عليه، أو اذهب إليه بمفتاح Tab واضغط Enter.</translation>
    </message>
    <message>
        <source>Export saves all figures with their intervals, and Ctrl+Shift+P prints the page.</source>
        <translation>التصدير يحفظ كل الأرقام مع مجالاتها، و Ctrl+Shift+P يطبع الصفحة.</translation>
    </message>
    <message>
        <source>How do I plan an experiment?</source>
        <translation>كيف أخطط لتجربة؟</translation>
    </message>
    <message>
        <source>Write down what you expect, the prices, and which part of the visitors sees each. The first price is today&apos;s: the others are compared with it.</source>
        <translation>اكتب ما تتوقعه، والأسعار، وأي حصة من الزوار ترى كلًّا منها. السعر الأول هو الحالي، وبه تُقارن الأسعار الأخرى.</translation>
    </message>
    <message>
        <source>Choose what decides: profit is what you live on. What must not get worse, such as returns, keeps a bad price from winning.</source>
        <translation>اختر ما يحسم: من الربح تعيش. وما يجب ألا يسوء، كالمرتجعات، يمنع سعرًا سيئًا من الفوز.</translation>
    </message>
    <message>
        <source>The planner says how many visitors and days it takes to see the difference you name. It begins only when you start it.</source>
        <translation>المخطِّط يقول كم زائرًا وكم يومًا يلزم لرؤية الفرق الذي تسميه. ولا تبدأ إلا حين تبدؤها أنت.</translation>
    </message>
    <message>
        <source>What can be changed of an experiment?</source>
        <translation>ما الذي يمكن تغييره في تجربة؟</translation>
    </message>
    <message>
        <source>Of a draft, everything. Once it has begun: its name, notes, end and plan, and more visitors may take part. A copy can be changed again.</source>
        <translation>في المسودة كل شيء. وبعد البدء: الاسم والملاحظات والنهاية والخطة، ويمكن أن يشارك زوار أكثر. والنسخة يمكن تغييرها من جديد.</translation>
    </message>
    <message>
        <source>How do I bring in what was measured elsewhere?</source>
        <translation>كيف أُدخل ما قيس في مكان آخر؟</translation>
    </message>
    <message>
        <source>Open the results of an experiment and choose Bring in events. The file is a CSV with one line for each visitor, or one for each order.</source>
        <translation>افتح نتائج تجربة واختر «إدخال أحداث». الملف CSV فيه سطر لكل زائر، أو سطر لكل طلبية.</translation>
    </message>
    <message>
        <source>Say which column holds what. The same file brought in twice counts once, and what cannot be read is counted by its reason.</source>
        <translation>قل أي عمود فيه ماذا. الملف نفسه إذا أُدخل مرتين حُسب مرة، وما لا يُقرأ يُعدّ بحسب سببه.</translation>
    </message>
    <message>
        <source>How do my other programs hear of an experiment?</source>
        <translation>كيف تعلم برامجي الأخرى بما جرى لتجربة؟</translation>
    </message>
    <message>
        <source>Add the web address of a program of yours. It is told when an experiment starts, stops, can be decided, or is split badly.</source>
        <translation>أضف عنوان الويب لأحد برامجك. يُخبَر حين تبدأ تجربة أو تتوقف أو يمكن حسمها أو يسوء توزيعها.</translation>
    </message>
    <message>
        <source>Each notice is signed with the secret that is shown once: the program checks it and believes nothing else.</source>
        <translation>كل إشعار موقَّع بالسر الذي يُعرض مرة واحدة: البرنامج يتحقق منه ولا يصدق غيره.</translation>
    </message>
    <message>
        <source>What does not arrive is sent again for a day. Where nothing arrives for three days, nothing more is sent until you switch it on again.</source>
        <translation>ما لا يصل يُرسل ثانية مدة يوم. وحيث لا يصل شيء ثلاثة أيام لا يُرسل شيء بعدها حتى تشغّله من جديد.</translation>
    </message>
    <message>
        <source>The last button makes all of it, or nothing. The code the owner comes in with is shown once: hand it over. With it they choose their own password, which nobody else ever sees.</source>
        <translation>الزر الأخير يُنشئ كل ذلك أو لا شيء. والرمز الذي يدخل به المالك يُعرض مرة واحدة: سلّمه له. وبه يختار كلمة مروره بنفسه، ولا يراها غيره أبدًا.</translation>
    </message>
    <message>
        <source>What do shops pay, and how much may they do?</source>
        <translation>كم تدفع المحلات، وكم لها أن تفعل؟</translation>
    </message>
    <message>
        <source>Each line is one version of a plan. Another price or number of calls is a new version; the old one stays as it was.</source>
        <translation>كل سطر إصدار من باقة. وكل سعر آخر أو عدد آخر من الطلبات إصدار جديد، ويبقى القديم كما كان.</translation>
    </message>
    <message>
        <source>Shops stay on the version they have until you move them, one or many, on the page Shops.</source>
        <translation>تبقى المحلات على إصدارها حتى تنقلها، واحدًا أو أكثر، في صفحة المحلات.</translation>
    </message>
    <message>
        <source>How do I give something new to a few shops first?</source>
        <translation>كيف أعطي شيئًا جديدًا لبعض المحلات أولًا؟</translation>
    </message>
    <message>
        <source>Make a flag, and say which share of the shops has it: 5, then 25, then 100 of 100. Those who had it keep it.</source>
        <translation>أنشئ ميزة وقل أي نسبة من المحلات لها: 5 ثم 25 ثم 100 من 100. ومن كانت لديه تبقى له.</translation>
    </message>
    <message>
        <source>For one shop alone say so on its own page. Each change asks for a reason and stands in the trail.</source>
        <translation>ولمحل وحده قل ذلك في صفحته. وكل تغيير يسأل عن السبب ويُكتب في السجل.</translation>
    </message>
    <message>
        <source>Are the servers well?</source>
        <translation>هل الخوادم بخير؟</translation>
    </message>
    <message>
        <source>Failed is our fault, refused is the other side&apos;s: a wrong password, something that is not there, a plan that has ended.</source>
        <translation>الفشل خطؤنا، والرفض من الجانب الآخر: كلمة مرور خاطئة، أو شيء غير موجود، أو باقة انتهت.</translation>
    </message>
    <message>
        <source>The page reads itself anew while you look. Pause keeps it as it is; the words above choose the last hour, 24 hours, 7 days or 30 days.</source>
        <translation>تتجدد الصفحة وأنت تنظر. والإيقاف المؤقت يبقيها كما هي، والكلمات في الأعلى تختار الساعة الأخيرة أو 24 ساعة أو 7 أيام أو 30 يومًا.</translation>
    </message>
    <message>
        <source>The field of shops and hours shows who had trouble and when: a dark row is one shop&apos;s trouble, a dark column was everybody&apos;s.</source>
        <translation>مربعات المحلات والساعات تُظهر من تعثر ومتى: الصف الداكن مشكلة محل واحد، والعمود الداكن مشكلة الجميع.</translation>
    </message>
    <message>
        <source>What are these rows?</source>
        <translation>ما هذه الصفوف؟</translation>
    </message>
    <message>
        <source>They are what a figure of Operations was added up from: one address, shop or cause in one minute, hour or day. A row&apos;s shop is opened from beside it.</source>
        <translation>هي ما جُمع منه رقم في صفحة التشغيل: عنوان أو محل أو سبب في دقيقة أو ساعة أو يوم. ومحل الصف يُفتح من جانبه.</translation>
    </message>
    <message>
        <source>Four figures first: how much was asked, what failed, what was refused, and how long answers took. Each opens its rows, and so does every mark of a chart. Below them stands what is wrong now, and what to do.</source>
        <translation>أربعة أرقام أولًا: كم طُلب، وما فشل، وما رُفض، وكم استغرقت الإجابات. كل منها يفتح صفوفه، وكذلك كل علامة في الرسم. وتحتها ما الخلل الآن وما العمل.</translation>
    </message>
    <message>
        <source>The trial balance has every kind of account on its side. Both sides are always equal: if they were not, money would have come from nowhere. Choose a day to see it as it was at its end.</source>
        <translation>يضع ميزان المراجعة كل نوع من الحسابات في جانبه. والجانبان متساويان دائمًا: وإلا لكان مال قد جاء من العدم. اختر يومًا لتراه كما كان في نهايته.</translation>
    </message>
    <message>
        <source>What does the billing service hear of my experiments?</source>
        <translation>ماذا تعرف خدمة الفوترة عن تجاربي؟</translation>
    </message>
    <message>
        <source>While an experiment runs, it is told what was bought, by whom, and at which price it was shown: once for each purchase.</source>
        <translation>ما دامت التجربة جارية تُخبَر بما اشتُري ومن اشتراه وبأي سعر عُرض: مرة واحدة لكل شراء.</translation>
    </message>
    <message>
        <source>A key of your own is sealed and never shown again: only its last four characters. With another address it has to be entered anew.</source>
        <translation>مفتاحك يُختم ولا يُعرض بعدها أبدًا: آخر أربعة أحرف منه فقط. ومع عنوان آخر يجب إدخاله من جديد.</translation>
    </message>
    <message>
        <source>Own key first means that the platform&apos;s key is taken where yours is refused or has used up its calls. The platform&apos;s key never goes to an address of yours.</source>
        <translation>مفتاحك أولًا يعني أن مفتاح المنصة يُستعمل حين يُرفض مفتاحك أو تنفد طلباته. ومفتاح المنصة لا يذهب أبدًا إلى عنوان من عندك.</translation>
    </message>
    <message>
        <source>What the service does not take is sent again for three days. Try it sends an empty list, which means nothing there.</source>
        <translation>ما لا تقبله الخدمة يُرسل ثانية مدة ثلاثة أيام. والتجربة ترسل قائمة فارغة لا تعني شيئًا هناك.</translation>
    </message>
    <message>
        <source>Will this month&apos;s calls do?</source>
        <translation>هل تكفي طلبات هذا الشهر؟</translation>
    </message>
    <message>
        <source>The bars show the calls of each day, the line below adds them up from the first day of the month. The line across is what your plan allows.</source>
        <translation>تُظهر الأعمدة طلبات كل يوم، والخط تحتها يجمعها من أول الشهر. والخط الأفقي هو ما تسمح به باقتك.</translation>
    </message>
    <message>
        <source>Days and months are those of UTC. Near the limit you are told here; a larger plan has more at once.</source>
        <translation>الأيام والأشهر بتوقيت UTC. وقرب الحد يُقال لك ذلك هنا، والباقة الأكبر تعطي المزيد فورًا.</translation>
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
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>التسويات</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>زبون بلا اسم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>an account: its name and code</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an account and the money it is kept in</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tax on sales</source>
        <translation>ضريبة المبيعات</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>تقريب المجموع</translation>
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
    <name>OutgoingWords</name>
    <message>
        <source>no program listens there (%1)</source>
        <translation>لا برنامج يستمع هناك (%1)</translation>
    </message>
    <message>
        <source>the answer took too long (%1)</source>
        <translation>تأخر الرد كثيرًا (%1)</translation>
    </message>
    <message>
        <source>there is no such host (%1)</source>
        <translation>لا مضيف بهذا الاسم (%1)</translation>
    </message>
    <message>
        <source>the encrypted connection could not be made (%1)</source>
        <translation>تعذر إنشاء الاتصال المشفر (%1)</translation>
    </message>
    <message>
        <source>the connection broke off (%1)</source>
        <translation>انقطع الاتصال (%1)</translation>
    </message>
    <message>
        <source>it could not be sent (%1)</source>
        <translation>تعذر الإرسال (%1)</translation>
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
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>المحلات</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>محل جديد</translation>
    </message>
    <message>
        <source>People and access</source>
        <translation>الأشخاص والدخول</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات الدخول</translation>
    </message>
    <message>
        <source>Keys of programs</source>
        <translation>مفاتيح البرامج</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>المرفوضات</translation>
    </message>
    <message>
        <source>Your sign-in</source>
        <translation>دخولك</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>الدفاتر</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Price experiments</source>
        <translation>تجارب الأسعار</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>نتائج تجربة</translation>
    </message>
    <message>
        <source>New price experiment</source>
        <translation>تجربة أسعار جديدة</translation>
    </message>
    <message>
        <source>Terms of an experiment</source>
        <translation>شروط تجربة</translation>
    </message>
    <message>
        <source>Import of events</source>
        <translation>استيراد أحداث</translation>
    </message>
    <message>
        <source>Notices to programs</source>
        <translation>إشعارات للبرامج</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الباقات</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الميزات</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Billing service</source>
        <translation>خدمة الفوترة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>overview, home, figures, revenue</source>
        <translation>نظرة عامة، البداية، أرقام، إيراد</translation>
    </message>
    <message>
        <source>bills, credit notes, invoices, receipts, documents</source>
        <translation>فواتير، إشعارات دائنة، إيصالات، مستندات</translation>
    </message>
    <message>
        <source>goods, items, articles, prices</source>
        <translation>بضائع، أصناف، أسعار</translation>
    </message>
    <message>
        <source>clients, buyers</source>
        <translation>عملاء، مشترون</translation>
    </message>
    <message>
        <source>cash, till, balance, trial balance</source>
        <translation>نقد، صندوق، رصيد، ميزان المراجعة</translation>
    </message>
    <message>
        <source>ledger, bookkeeping</source>
        <translation>دفتر الأستاذ، مسك الدفاتر</translation>
    </message>
    <message>
        <source>postings, payments, refunds, holds</source>
        <translation>قيود، مدفوعات، مبالغ مستردة، حجوزات</translation>
    </message>
    <message>
        <source>statements, matching</source>
        <translation>كشوف الحساب، مطابقة</translation>
    </message>
    <message>
        <source>price tests, A/B tests</source>
        <translation>تجربة الأسعار، اختبار A/B</translation>
    </message>
    <message>
        <source>history, log, who changed what</source>
        <translation>تاريخ التغييرات، من غيّر ماذا</translation>
    </message>
    <message>
        <source>CSV file, upload</source>
        <translation>ملف CSV، رفع</translation>
    </message>
    <message>
        <source>background work, progress, exports</source>
        <translation>أعمال في الخلفية، التقدم، تصدير</translation>
    </message>
    <message>
        <source>tenants, renters</source>
        <translation>مستأجرون</translation>
    </message>
    <message>
        <source>subscriptions, limits</source>
        <translation>اشتراكات، حدود</translation>
    </message>
    <message>
        <source>switches, features</source>
        <translation>مفاتيح، ميزات</translation>
    </message>
    <message>
        <source>monitoring, faults, health of the servers</source>
        <translation>مراقبة، أعطال، حالة الخوادم</translation>
    </message>
    <message>
        <source>users, staff, invitations</source>
        <translation>مستخدمون، عاملون، دعوات</translation>
    </message>
    <message>
        <source>permissions, rights</source>
        <translation>أذونات، صلاحيات</translation>
    </message>
    <message>
        <source>sessions, devices</source>
        <translation>جلسات، أجهزة</translation>
    </message>
    <message>
        <source>API keys, tokens</source>
        <translation>مفاتيح API، رموز</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>إشعارات webhook</translation>
    </message>
    <message>
        <source>API calls, limit of the month</source>
        <translation>نداءات API، حد الشهر</translation>
    </message>
    <message>
        <source>wrong passwords, attacks</source>
        <translation>كلمات مرور خاطئة، هجمات</translation>
    </message>
    <message>
        <source>language, theme, light, dark, text size, height of rows</source>
        <translation>اللغة، السمة، فاتح، داكن، حجم النص، ارتفاع الأسطر</translation>
    </message>
    <message>
        <source>password, second step, recovery codes</source>
        <translation>كلمة المرور، الخطوة الثانية، رموز الاسترداد</translation>
    </message>
    <message>
        <source>shortcuts, keyboard</source>
        <translation>اختصارات، لوحة المفاتيح</translation>
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
        <source>Amounts in {currency} have at most {digits} decimals.</source>
        <translation>المنازل العشرية في المبالغ بعملة {currency}: {digits} على الأكثر.</translation>
    </message>
    <message>
        <source>Amounts in {currency} have no decimals.</source>
        <translation>المبالغ بعملة {currency} بلا منازل عشرية.</translation>
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
        <source>The results cannot be worked out: something stored for them cannot be read. Prices are shown all the same, and the experiment can be stopped.</source>
        <translation>لا يمكن حساب النتائج: شيء مما حُفظ لها لا يمكن قراءته. تُعرض الأسعار مع ذلك، ويمكن إيقاف التجربة.</translation>
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
    <message>
        <source>This month&apos;s {limit} calls are used up. They begin anew on {resetsOn}; a larger plan has more at once.</source>
        <translation>نفدت طلبات هذا الشهر وعددها {limit}. يبدأ العدّ من جديد في {resetsOn}، والباقة الأكبر تعطي المزيد فورًا.</translation>
    </message>
    <message>
        <source>What was paid for has ended, so nothing can be written now. Everything can still be read and exported. Ask your provider to renew.</source>
        <translation>انتهت المدة المدفوعة، فلا يمكن كتابة شيء الآن. لا يزال كل شيء يُقرأ ويُصدَّر. اطلب التجديد من مزوّدك.</translation>
    </message>
    <message>
        <source>This shop is suspended. Nothing is lost, and its data can be taken along. Ask your provider to open it again.</source>
        <translation>هذا المحل معلَّق. لم يضِع شيء، ويمكن أخذ بياناته. اطلب من مزوّدك فتحه من جديد.</translation>
    </message>
    <message>
        <source>This shop is closed. Ask your provider if you need its data.</source>
        <translation>هذا المحل مغلق. اسأل مزوّدك إن احتجت بياناته.</translation>
    </message>
    <message>
        <source>This part is not switched on for your shop. Ask your provider.</source>
        <translation>هذا الجزء غير مشغَّل لمحلك. اسأل مزوّدك.</translation>
    </message>
    <message>
        <source>A court or an office wants everything of this shop kept. Nothing may be erased until that is over.</source>
        <translation>محكمة أو إدارة تريد الاحتفاظ بكل ما في هذا المحل. لا يُمحى شيء حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>A GSTIN has 15 characters.</source>
        <translation>يتكوّن GSTIN من 15 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>The first two digits are no state of India.</source>
        <translation>الرقمان الأولان ليسا ولاية من ولايات الهند.</translation>
    </message>
    <message>
        <source>A GSTIN is the state, the PAN, a number, a letter and a check character, as in 27AAPFU0939F1ZV.</source>
        <translation>يتكوّن GSTIN من الولاية ثم PAN ثم رقم وحرف وحرف تحقق، مثل 27AAPFU0939F1ZV.</translation>
    </message>
    <message>
        <source>The check character does not agree: one of the characters was mistyped.</source>
        <translation>حرف التحقق لا يطابق: كُتب أحد الحروف خطأً.</translation>
    </message>
    <message>
        <source>A NIF has 15 digits, or 20.</source>
        <translation>يتكوّن NIF من 15 رقمًا أو 20.</translation>
    </message>
    <message>
        <source>A VAT number has 15 digits, and begins and ends with a 3.</source>
        <translation>يتكوّن الرقم الضريبي من 15 رقمًا، ويبدأ بـ 3 وينتهي بـ 3.</translation>
    </message>
    <message>
        <source>A shop keeps at least one branch.</source>
        <translation>يبقى للمحل فرع واحد على الأقل.</translation>
    </message>
    <message>
        <source>Now the code of your app, or one of your recovery codes.</source>
        <translation>والآن رمز تطبيقك، أو أحد رموز الاسترجاع.</translation>
    </message>
    <message>
        <source>This code is wrong, was used already, or is too old.</source>
        <translation>هذا الرمز خاطئ، أو استُعمل من قبل، أو انتهت مدته.</translation>
    </message>
    <message>
        <source>Nothing was done, because you did not confirm that it is you.</source>
        <translation>لم يُنفَّذ شيء، لأنك لم تؤكد أنك صاحب الحساب.</translation>
    </message>
    <message>
        <source>First set up the second step of your sign-in.</source>
        <translation>أعِدّ أولًا الخطوة الثانية لتسجيل دخولك.</translation>
    </message>
    <message>
        <source>The server is in production and locked. Unlock it first, with your password and a reason.</source>
        <translation>الخادم قيد التشغيل الفعلي ومقفل. افتحه أولًا بكلمة السر وسبب.</translation>
    </message>
    <message>
        <source>A shop keeps at least one owner. Make someone else an owner first.</source>
        <translation>لا بد للمتجر من مالك واحد على الأقل. عيّن مالكًا آخر أولًا.</translation>
    </message>
    <message>
        <source>This code does not fit. Take the one your app shows now.</source>
        <translation>هذا الرمز لا يطابق. خذ الرمز الذي يعرضه تطبيقك الآن.</translation>
    </message>
    <message>
        <source>There is not enough in this account.</source>
        <translation>لا يوجد ما يكفي في هذا الحساب.</translation>
    </message>
    <message>
        <source>Another transfer that belongs to this one was refused, so this one was not made either.</source>
        <translation>رُفض تحويل آخر مرتبط بهذا التحويل، فلم يُنفَّذ هذا أيضًا.</translation>
    </message>
    <message>
        <source>This is more than is left.</source>
        <translation>هذا أكثر مما تبقّى.</translation>
    </message>
    <message>
        <source>Choose another account than the one the money comes from.</source>
        <translation>اختر حسابًا غير الحساب الذي يخرج منه المال.</translation>
    </message>
    <message>
        <source>This account is kept in {currency}.</source>
        <translation>هذا الحساب بعملة {currency}.</translation>
    </message>
    <message>
        <source>The account is already further below zero than this.</source>
        <translation>رصيد الحساب أقل من هذا الحد تحت الصفر.</translation>
    </message>
    <message>
        <source>This does not go together with what else was entered.</source>
        <translation>هذا لا يتوافق مع بقية ما أُدخل.</translation>
    </message>
    <message>
        <source>This cannot be changed any more.</source>
        <translation>لم يعد من الممكن تغيير هذا.</translation>
    </message>
    <message>
        <source>All shares together must be 100 %.</source>
        <translation>يجب أن يكون مجموع الحصص 100 %.</translation>
    </message>
    <message>
        <source>Exactly one goal decides.</source>
        <translation>هدف واحد فقط هو الذي يحسم.</translation>
    </message>
    <message>
        <source>These visitors already belong to {with}.</source>
        <translation>هؤلاء الزوار تابعون أصلًا لـ {with}.</translation>
    </message>
    <message>
        <source>While visitors are not spread as the shares say, no price can be made the winner. Stop it without one.</source>
        <translation>ما دام الزوار غير موزعين بحسب الحصص فلا يمكن اعتماد سعر فائز. أوقفها دون فائز.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>النهاية تسبق البداية.</translation>
    </message>
    <message>
        <source>Choose a file that can be read.</source>
        <translation>اختر ملفًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose an account of the list.</source>
        <translation>اختر حسابًا من القائمة.</translation>
    </message>
    <message>
        <source>This is no bank statement: neither MT940, nor CAMT.053, nor a table with a head.</source>
        <translation>ليس هذا كشف بنك: لا MT940 ولا CAMT.053 ولا جدولًا له رأس.</translation>
    </message>
    <message>
        <source>There is no line with an amount in this file.</source>
        <translation>لا سطر في هذا الملف له مبلغ.</translation>
    </message>
    <message>
        <source>Line {line}, field {field}: “{given}” cannot stand there.</source>
        <translation>السطر {line}، الحقل {field}: لا يصح فيه «{given}».</translation>
    </message>
    <message>
        <source>Line {line}: the field {field} is missing.</source>
        <translation>السطر {line}: الحقل {field} ناقص.</translation>
    </message>
    <message>
        <source>No column of the head is known as {field}. Say which one it is.</source>
        <translation>لا عمود في الرأس يُعرف بأنه {field}. قل أيها هو.</translation>
    </message>
    <message>
        <source>Line {line}, field {field}: from the opening balance on, the lines do not add up to the closing one. A part of the file is missing or was changed.</source>
        <translation>السطر {line}، الحقل {field}: السطور من رصيد الافتتاح لا تبلغ رصيد الإقفال. جزء من الملف ناقص أو غُيّر.</translation>
    </message>
    <message>
        <source>This file is of the account {given}; those before it were of {wanted}.</source>
        <translation>هذا الملف للحساب {given}؛ وما قبله كان للحساب {wanted}.</translation>
    </message>
    <message>
        <source>Line {line}: the file is in {given}, but the account is kept in {wanted}.</source>
        <translation>السطر {line}: الملف بعملة {given}، لكن الحساب بعملة {wanted}.</translation>
    </message>
    <message>
        <source>Line {line}: the XML is broken there ({given}).</source>
        <translation>السطر {line}: ملف XML مكسور هناك ({given}).</translation>
    </message>
    <message>
        <source>The books have changed since this was proposed. Look at the line again.</source>
        <translation>تغيّرت الدفاتر منذ هذا الاقتراح. انظر إلى السطر من جديد.</translation>
    </message>
    <message>
        <source>Choose an account of the kind Bank or Cash: statements are of those.</source>
        <translation>اختر حسابًا من نوع «البنك» أو «النقد»: كشوف الحساب لها.</translation>
    </message>
    <message>
        <source>A web address looks like https://shop.example/notices, without spaces.</source>
        <translation>عنوان الويب يشبه https://shop.example/notices، بلا مسافات.</translation>
    </message>
    <message>
        <source>Someone has this e-mail on this platform already: invite them, and they join with their own password.</source>
        <translation>لأحدهم هذا البريد على هذه المنصة من قبل: ادعه، فينضم بكلمة مروره هو.</translation>
    </message>
    <message>
        <source>On this platform each shop uses a key of its own.</source>
        <translation>في هذه المنصة يستعمل كل محل مفتاحه الخاص.</translation>
    </message>
    <message>
        <source>On this platform all shops use the platform&apos;s key.</source>
        <translation>في هذه المنصة تستعمل كل المحلات مفتاح المنصة.</translation>
    </message>
    <message>
        <source>The platform has no key yet. Use one of your own.</source>
        <translation>ليس للمنصة مفتاح بعد. استعمل مفتاحًا من عندك.</translation>
    </message>
    <message>
        <source>The address must begin with https://, for keys are sent there.</source>
        <translation>يجب أن يبدأ العنوان بـ https:// لأن المفاتيح تُرسل إليه.</translation>
    </message>
    <message>
        <source>A key stays with its address. Enter it again for the new one.</source>
        <translation>يبقى المفتاح مع عنوانه. أدخله من جديد للعنوان الجديد.</translation>
    </message>
    <message>
        <source>The tax of a sold line is not below zero, that of a returned one not above.</source>
        <translation>ضريبة السطر المباع ليست أقل من الصفر، وضريبة المرتجع ليست أكثر منه.</translation>
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
    <message>
        <source>Tax rate</source>
        <translation>نسبة الضريبة</translation>
    </message>
    <message>
        <source>Comes on top of the price; left empty, there is none</source>
        <translation>تُضاف إلى السعر؛ وإن تُركت فارغة فلا ضريبة</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Own key</source>
        <translation>مفتاح المحل</translation>
    </message>
    <message>
        <source>The platform&apos;s key</source>
        <translation>مفتاح المنصة</translation>
    </message>
    <message>
        <source>Own key first, then the platform&apos;s</source>
        <translation>مفتاح المحل أولًا، ثم مفتاح المنصة</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>On this platform each shop uses a key of its own.</source>
        <translation>في هذه المنصة يستعمل كل محل مفتاحه الخاص.</translation>
    </message>
    <message>
        <source>On this platform all shops use the platform&apos;s key.</source>
        <translation>في هذه المنصة تستعمل كل المحلات مفتاح المنصة.</translation>
    </message>
    <message>
        <source>On this platform all shops use the platform&apos;s key, and it has none yet.</source>
        <translation>في هذه المنصة تستعمل كل المحلات مفتاح المنصة، وليس لها مفتاح بعد.</translation>
    </message>
    <message>
        <source>On this platform a shop uses a key of its own, the platform&apos;s, or its own first.</source>
        <translation>في هذه المنصة يستعمل المحل مفتاحه، أو مفتاح المنصة، أو مفتاحه أولًا.</translation>
    </message>
    <message>
        <source>On this platform a shop uses a key of its own: the platform has none yet.</source>
        <translation>في هذه المنصة يستعمل المحل مفتاحه: ليس للمنصة مفتاح بعد.</translation>
    </message>
    <message>
        <source>not sent: an address inside a network</source>
        <translation>لم يُرسل: عنوان داخل شبكة</translation>
    </message>
    <message>
        <source>not sent: there is no key that may be used</source>
        <translation>لم يُرسل: لا مفتاح يجوز استعماله</translation>
    </message>
    <message>
        <source>the key was refused (%1)</source>
        <extracomment>%1 is the status of HTTP</extracomment>
        <translation>رُفض المفتاح (%1)</translation>
    </message>
    <message>
        <source>this key&apos;s calls are used up (%1)</source>
        <translation>نفدت طلبات هذا المفتاح (%1)</translation>
    </message>
    <message>
        <source>there is no such service at this address (%1)</source>
        <translation>لا توجد هذه الخدمة في هذا العنوان (%1)</translation>
    </message>
    <message>
        <source>what was sent was not understood (%1)</source>
        <translation>لم يُفهم ما أُرسل (%1)</translation>
    </message>
    <message>
        <source>the service is out of order (%1)</source>
        <translation>الخدمة معطلة (%1)</translation>
    </message>
    <message>
        <source>taken (%1)</source>
        <translation>قُبل (%1)</translation>
    </message>
    <message>
        <source>ends in %1, set on %2</source>
        <extracomment>a key that is never shown: %1 its last four characters, %2 a day and time</extracomment>
        <translation>ينتهي بـ %1، وُضع في %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing is sent to %1.</source>
        <translation>لا يُرسل شيء إلى %1.</translation>
    </message>
    <message>
        <source>Nothing is sent: the platform no longer allows this choice, or there is no key for it.</source>
        <translation>لا يُرسل شيء: المنصة لم تعد تسمح بهذا الاختيار، أو لا مفتاح له.</translation>
    </message>
    <message>
        <source>The last try failed: %1. The next one: %2.</source>
        <translation>فشلت المحاولة الأخيرة: %1. التالية: %2.</translation>
    </message>
    <message>
        <source>What customers buy while an experiment runs is sent to %1.</source>
        <translation>ما يشتريه الزبائن أثناء التجربة يُرسل إلى %1.</translation>
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
    <name>ResultsCharts</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a day below a chart: day of the month, short name of the month</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Against %1, not to be used</source>
        <translation>مقابل %1، لا يُستعمل</translation>
    </message>
    <message>
        <source>More or fewer than at %1, day by day</source>
        <translation>أكثر أو أقل مما عند %1، يومًا بيوم</translation>
    </message>
    <message>
        <source>More or less sales than at %1, day by day</source>
        <translation>مبيعات أكثر أو أقل مما عند %1، يومًا بيوم</translation>
    </message>
    <message>
        <source>More or less profit than at %1, day by day</source>
        <translation>ربح أكثر أو أقل مما عند %1، يومًا بيوم</translation>
    </message>
    <message>
        <source>Larger or smaller orders than at %1, day by day</source>
        <translation>طلبيات أكبر أو أصغر مما عند %1، يومًا بيوم</translation>
    </message>
    <message>
        <source>same as %1</source>
        <extracomment>the line of zero in a chart of differences</extracomment>
        <translation>مثل %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3, between %4 and %5, of %6 visitors</source>
        <extracomment>&quot;12 Nov, £79.00: +14.9 %, between +2 % and +29 %, of 31,042 visitors&quot;</extracomment>
        <translation>
            <numerusform>%1، %2: %3، بين %4 و%5، من %6 زائر</numerusform>
            <numerusform>%1، %2: %3، بين %4 و%5، من %6 زائر</numerusform>
            <numerusform>%1، %2: %3، بين %4 و%5، من %6 زائرين</numerusform>
            <numerusform>%1، %2: %3، بين %4 و%5، من %6 زوار</numerusform>
            <numerusform>%1، %2: %3، بين %4 و%5، من %6 زائرًا</numerusform>
            <numerusform>%1، %2: %3، بين %4 و%5، من %6 زائر</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 100 visitors, up to each day</source>
        <translation>من 100 زائر، حتى كل يوم</translation>
    </message>
    <message>
        <source>Sales per visitor, up to each day</source>
        <translation>المبيعات لكل زائر، حتى كل يوم</translation>
    </message>
    <message>
        <source>Profit per visitor, up to each day</source>
        <translation>الربح لكل زائر، حتى كل يوم</translation>
    </message>
    <message>
        <source>Value of an order, up to each day</source>
        <translation>قيمة الطلبية، حتى كل يوم</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 of %4 visitors</source>
        <extracomment>&quot;12 Nov, £79.00: 1.185 of 31,042 visitors&quot;</extracomment>
        <translation>
            <numerusform>%1، %2: %3 من %4 زائر</numerusform>
            <numerusform>%1، %2: %3 من %4 زائر</numerusform>
            <numerusform>%1، %2: %3 من %4 زائرين</numerusform>
            <numerusform>%1، %2: %3 من %4 زوار</numerusform>
            <numerusform>%1، %2: %3 من %4 زائرًا</numerusform>
            <numerusform>%1، %2: %3 من %4 زائر</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>ما مدى التأكد؟</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>%1: with a chance of %2 more than %3</source>
        <extracomment>%1 a price, %2 a chance, %3 a difference in per cent</extracomment>
        <translation>%1: باحتمال %2 أكثر من %3</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>المنحنى</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <extracomment>a price, and how many of 100 visitors would order at it</extracomment>
        <translation>%1: %2 من 100</translation>
    </message>
    <message>
        <source>Orders of 100 visitors, by price</source>
        <translation>طلبيات 100 زائر، بحسب السعر</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>المقيس</translation>
    </message>
    <message>
        <source>New visitors of each day</source>
        <translation>الزوار الجدد كل يوم</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 new visitors</source>
        <translation>
            <numerusform>%1، %2: %3 زائر جديد</numerusform>
            <numerusform>%1، %2: %3 زائر جديد</numerusform>
            <numerusform>%1، %2: %3 زائران جديدان</numerusform>
            <numerusform>%1، %2: %3 زوار جدد</numerusform>
            <numerusform>%1، %2: %3 زائرًا جديدًا</numerusform>
            <numerusform>%1، %2: %3 زائر جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsSentences</name>
    <message>
        <source>%1 of its visitors did it instead of %2 (%3; the truth lies between %4 and %5, also if you looked every day).</source>
        <translation>فعلها %1 من زواره بدل %2 (%3؛ الحقيقة بين %4 و%5، حتى لو نظرت كل يوم).</translation>
    </message>
    <message>
        <source>Each visitor brings %1 more sales (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>كل زائر يجلب مبيعات أكثر بمقدار %1 (%2؛ الحقيقة بين %3 و%4، حتى لو نظرت كل يوم).</translation>
    </message>
    <message>
        <source>Each visitor brings %1 less sales (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>كل زائر يجلب مبيعات أقل بمقدار %1 (%2؛ الحقيقة بين %3 و%4، حتى لو نظرت كل يوم).</translation>
    </message>
    <message>
        <source>Each visitor brings %1 more profit (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>كل زائر يجلب ربحًا أكثر بمقدار %1 (%2؛ الحقيقة بين %3 و%4، حتى لو نظرت كل يوم).</translation>
    </message>
    <message>
        <source>Each visitor brings %1 less profit (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>كل زائر يجلب ربحًا أقل بمقدار %1 (%2؛ الحقيقة بين %3 و%4، حتى لو نظرت كل يوم).</translation>
    </message>
    <message>
        <source>An order is %1 larger (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>الطلبية أكبر بمقدار %1 (%2؛ الحقيقة بين %3 و%4، حتى لو نظرت كل يوم).</translation>
    </message>
    <message>
        <source>An order is %1 smaller (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>الطلبية أصغر بمقدار %1 (%2؛ الحقيقة بين %3 و%4، حتى لو نظرت كل يوم).</translation>
    </message>
    <message numerus="yes">
        <source>at this pace the plan is reached in %1 days.</source>
        <translation>
            <numerusform>بهذه السرعة تُبلغ الخطة بعد %1 يوم.</numerusform>
            <numerusform>بهذه السرعة تُبلغ الخطة بعد %1 يوم.</numerusform>
            <numerusform>بهذه السرعة تُبلغ الخطة بعد %1 يومين.</numerusform>
            <numerusform>بهذه السرعة تُبلغ الخطة بعد %1 أيام.</numerusform>
            <numerusform>بهذه السرعة تُبلغ الخطة بعد %1 يومًا.</numerusform>
            <numerusform>بهذه السرعة تُبلغ الخطة بعد %1 يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has seen these prices yet.</source>
        <translation>لم يرَ أحد هذه الأسعار بعد.</translation>
    </message>
    <message>
        <source>As soon as your shop&apos;s pages or tills say whom they showed which price, the results stand here.</source>
        <translation>حين تقول صفحات متجرك أو صناديقه لمن عرضت أي سعر، تظهر النتائج هنا.</translation>
    </message>
    <message>
        <source>give a page or a till a key that may ask for prices and report visitors, or bring in what was measured elsewhere from a file.</source>
        <translation>أعطِ صفحة أو صندوقًا مفتاحًا يحق له أن يسأل عن الأسعار ويبلّغ عن الزوار، أو أدخل من ملف ما قيس في مكان آخر.</translation>
    </message>
    <message>
        <source>It is too early to say anything.</source>
        <translation>من المبكر قول أي شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%1 visitors came so far. Before anything can be said each price needs 100 visitors and a buyer, all of them together 25 buyers, and a whole day must have passed.</source>
        <translation>
            <numerusform>جاء حتى الآن %1 زائر. قبل أن يقال شيء يلزم كل سعر 100 زائر ومشترٍ واحد، ويلزم الجميع معًا 25 مشتريًا ويوم كامل.</numerusform>
            <numerusform>جاء حتى الآن %1 زائر. قبل أن يقال شيء يلزم كل سعر 100 زائر ومشترٍ واحد، ويلزم الجميع معًا 25 مشتريًا ويوم كامل.</numerusform>
            <numerusform>جاء حتى الآن %1 زائران. قبل أن يقال شيء يلزم كل سعر 100 زائر ومشترٍ واحد، ويلزم الجميع معًا 25 مشتريًا ويوم كامل.</numerusform>
            <numerusform>جاء حتى الآن %1 زوار. قبل أن يقال شيء يلزم كل سعر 100 زائر ومشترٍ واحد، ويلزم الجميع معًا 25 مشتريًا ويوم كامل.</numerusform>
            <numerusform>جاء حتى الآن %1 زائرًا. قبل أن يقال شيء يلزم كل سعر 100 زائر ومشترٍ واحد، ويلزم الجميع معًا 25 مشتريًا ويوم كامل.</numerusform>
            <numerusform>جاء حتى الآن %1 زائر. قبل أن يقال شيء يلزم كل سعر 100 زائر ومشترٍ واحد، ويلزم الجميع معًا 25 مشتريًا ويوم كامل.</numerusform>
        </translation>
    </message>
    <message>
        <source>which price is better. What the figures below show may be chance.</source>
        <translation>أي سعر أفضل. ما تبديه الأرقام تحت قد يكون صدفة.</translation>
    </message>
    <message>
        <source>wait, and change nothing.</source>
        <translation>انتظر ولا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Do not decide on these numbers: the visitors are not split as planned.</source>
        <translation>لا تقرر بهذه الأرقام: الزوار لم يتوزعوا كما خُطط.</translation>
    </message>
    <message>
        <source>%1 got %2 visitors where %3 were due. By chance this happens less than once in a million tests, so something sends people to one price.</source>
        <translation>نال %1 من الزوار %2 وكان المنتظر %3. يحدث هذا صدفة أقل من مرة في مليون تجربة، إذن شيء ما يرسل الناس إلى سعر واحد.</translation>
    </message>
    <message>
        <source>%1 got %2 visitors where %3 were due. By chance this happens less than once in a thousand tests, so something sends people to one price.</source>
        <translation>نال %1 من الزوار %2 وكان المنتظر %3. يحدث هذا صدفة أقل من مرة في ألف تجربة، إذن شيء ما يرسل الناس إلى سعر واحد.</translation>
    </message>
    <message>
        <source>a cached price page, a robot, or a redirect that loses visitors.</source>
        <translation>صفحة سعر محفوظة مؤقتًا، أو روبوت، أو تحويل يفقد زوارًا.</translation>
    </message>
    <message>
        <source>look at “How the visitors came” below, mend it, then begin anew. What is better stays hidden until the split is right.</source>
        <translation>انظر تحت في «كيف جاء الزوار»، وأصلح الأمر، ثم ابدأ من جديد. يبقى الأفضل مخفيًا حتى يستقيم التوزيع.</translation>
    </message>
    <message>
        <source>%1 makes something worse that must not get worse.</source>
        <translation>السعر %1 يُسيء إلى ما يجب ألا يسوء.</translation>
    </message>
    <message>
        <source>“%1” changed by %2 at %3, and that is no chance. Whatever else it brings, the experiment was to end there.</source>
        <extracomment>%1 a goal, %2 how much it changed, %3 and %4 prices</extracomment>
        <translation>تغيّر «%1» بمقدار %2 عند %3، وليس ذلك صدفة. ومهما جلب غير ذلك فقد كان على التجربة أن تنتهي عند هذا.</translation>
    </message>
    <message>
        <source>“%1” went from %2 to %3 at %4, and that is no chance. Whatever else it brings, the experiment was to end there.</source>
        <extracomment>%1 a goal, %2 and %3 what it was and is, %4 a price</extracomment>
        <translation>انتقل «%1» من %2 إلى %3 عند %4، وليس ذلك صدفة. ومهما جلب غير ذلك فقد كان على التجربة أن تنتهي عند هذا.</translation>
    </message>
    <message>
        <source>whether the price would be better without this.</source>
        <translation>هل يكون السعر أفضل من دون هذا.</translation>
    </message>
    <message>
        <source>stop it and keep %1, or begin anew without %2.</source>
        <translation>أوقفها وأبقِ %1، أو ابدأ من جديد من دون %2.</translation>
    </message>
    <message>
        <source>No price can be called better yet.</source>
        <translation>لا يمكن بعد القول إن سعرًا أفضل.</translation>
    </message>
    <message>
        <source>Furthest from %1 is %2: %3</source>
        <extracomment>%1 a price, %2 a sentence about it</extracomment>
        <translation>الأبعد عن %1 هو %2: %3</translation>
    </message>
    <message>
        <source>whether the prices differ at all. What looks like it may be chance.</source>
        <translation>هل تختلف الأسعار أصلًا. ما يبدو كذلك قد يكون صدفة.</translation>
    </message>
    <message>
        <source>as many visitors came as were planned. If there is a difference it is most likely smaller than the one you looked for: stop it, and keep the price you like best.</source>
        <translation>جاء من الزوار ما خُطط له. إن كان هناك فرق فالأرجح أنه أصغر مما بحثت عنه: أوقفها وأبقِ السعر الذي تفضله.</translation>
    </message>
    <message>
        <source>let it go on. If weeks change nothing, the difference is small: stop it, and keep the price you like best.</source>
        <translation>دعها تستمر. وإذا لم تغيّر الأسابيع شيئًا فالفرق صغير: أوقفها وأبقِ السعر الذي تفضله.</translation>
    </message>
    <message>
        <source>%1 is better than %2. You can decide now.</source>
        <translation>السعر %1 أفضل من %2. يمكنك أن تقرر الآن.</translation>
    </message>
    <message>
        <source>More visitors buy at %1 than at %2. You can decide now.</source>
        <translation>يشتري زوار أكثر عند %1 منهم عند %2. يمكنك أن تقرر الآن.</translation>
    </message>
    <message>
        <source>%1 brings more sales than %2. You can decide now.</source>
        <translation>يجلب %1 مبيعات أكثر من %2. يمكنك أن تقرر الآن.</translation>
    </message>
    <message>
        <source>%1 earns more than %2. You can decide now.</source>
        <translation>يربح %1 أكثر من %2. يمكنك أن تقرر الآن.</translation>
    </message>
    <message>
        <source>whether a price between these would be better still, and whether it lasts in another season.</source>
        <translation>هل سعر بينهما أفضل منهما، وهل يدوم ذلك في موسم آخر.</translation>
    </message>
    <message>
        <source>make %1 the price, then test the next one against it.</source>
        <translation>اجعل %1 السعر، ثم جرّب التالي أمامه.</translation>
    </message>
    <message>
        <source>%1 is worse than %2. Do not go on with it.</source>
        <translation>السعر %1 أسوأ من %2. لا تستمر فيه.</translation>
    </message>
    <message>
        <source>whether another price would be better than %1.</source>
        <translation>هل سعر آخر أفضل من %1.</translation>
    </message>
    <message>
        <source>give %1 no more visitors, or stop and keep %2.</source>
        <translation>لا تعطِ %1 زوارًا بعد الآن، أو أوقفها وأبقِ %2.</translation>
    </message>
    <message>
        <source>stop it and keep %1.</source>
        <translation>أوقفها وأبقِ %1.</translation>
    </message>
    <message>
        <source>copy it to test another price.</source>
        <translation>انسخها لتجرب سعرًا آخر.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>two sentences, of which the second may be missing</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is stopped, and everybody sees %1.</source>
        <translation>هي متوقفة، والجميع يرى %1.</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
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
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>See bills and figures</source>
        <translation>رؤية الفواتير والأرقام</translation>
    </message>
    <message>
        <source>Write bills and credit notes</source>
        <translation>كتابة الفواتير والإشعارات الدائنة</translation>
    </message>
    <message>
        <source>Bring in sales from files</source>
        <translation>إدخال المبيعات من ملفات</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>See products and prices</source>
        <translation>رؤية المنتجات والأسعار</translation>
    </message>
    <message>
        <source>Enter and change products</source>
        <translation>إدخال المنتجات وتعديلها</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>الزبائن</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>رؤية الزبائن</translation>
    </message>
    <message>
        <source>Enter and change customers</source>
        <translation>إدخال الزبائن وتعديلهم</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s data for ever</source>
        <translation>محو بيانات زبون إلى الأبد</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>المحل</translation>
    </message>
    <message>
        <source>See branches and tax numbers</source>
        <translation>رؤية الفروع والأرقام الضريبية</translation>
    </message>
    <message>
        <source>Change branches and tax numbers</source>
        <translation>تعديل الفروع والأرقام الضريبية</translation>
    </message>
    <message>
        <source>See long work, such as imports</source>
        <translation>رؤية المهام الطويلة كالاستيراد</translation>
    </message>
    <message>
        <source>Stop and repeat long work</source>
        <translation>إيقاف المهام الطويلة وإعادتها</translation>
    </message>
    <message>
        <source>Save lists as files</source>
        <translation>حفظ القوائم في ملفات</translation>
    </message>
    <message>
        <source>Take all data of the shop along</source>
        <translation>أخذ كل بيانات المحل</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>قراءة سجل التغييرات</translation>
    </message>
    <message>
        <source>Check that the audit trail is whole</source>
        <translation>التحقق من سلامة سجل التغييرات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>See who works here</source>
        <translation>رؤية من يعمل هنا</translation>
    </message>
    <message>
        <source>Invite people and change their roles</source>
        <translation>دعوة الأشخاص وتغيير أدوارهم</translation>
    </message>
    <message>
        <source>See the keys of programs</source>
        <translation>رؤية مفاتيح البرامج</translation>
    </message>
    <message>
        <source>Make and revoke keys of programs</source>
        <translation>إنشاء مفاتيح البرامج وإبطالها</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>See all shops and how the server does</source>
        <translation>رؤية كل المحلات وحال الخادم</translation>
    </message>
    <message>
        <source>Make and change shops</source>
        <translation>إنشاء المحلات وتعديلها</translation>
    </message>
    <message>
        <source>Suspend and close shops</source>
        <translation>تعليق المحلات وإغلاقها</translation>
    </message>
    <message>
        <source>Make plans</source>
        <translation>إنشاء الباقات</translation>
    </message>
    <message>
        <source>Look into a shop to help, reading only</source>
        <translation>الدخول إلى محل للمساعدة، للقراءة فقط</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>See accounts and transfers</source>
        <translation>رؤية الحسابات والتحويلات</translation>
    </message>
    <message>
        <source>Transfer and refund money</source>
        <translation>تحويل المال وردّه</translation>
    </message>
    <message>
        <source>Price experiments</source>
        <translation>تجارب الأسعار</translation>
    </message>
    <message>
        <source>See price experiments and their results</source>
        <translation>رؤية تجارب الأسعار ونتائجها</translation>
    </message>
    <message>
        <source>Plan, start and stop price experiments</source>
        <translation>إعداد تجارب الأسعار وبدؤها وإيقافها</translation>
    </message>
    <message>
        <source>Ask which price a visitor gets</source>
        <translation>السؤال عن السعر الذي يُعرض على زائر</translation>
    </message>
    <message>
        <source>Report what visitors did</source>
        <translation>الإبلاغ عمّا فعله الزوّار</translation>
    </message>
</context>
<context>
    <name>ShownOnce</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>حفظته</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
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
    <message>
        <source>Being made</source>
        <translation>قيد الإنشاء</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>مهلة</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>يعمل هنا</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>قيد الاستبدال</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>مطابَق</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>الزبون</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>النقد</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>مصروف</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>محفظة</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>إيراد</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>ضريبة</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>افتتاحي</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Moved from hold</source>
        <translation>حُوّل من الحجز</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>أُفلت</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهى أجله</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>ردّ المبلغ</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>حفظ جانبًا</translation>
    </message>
    <message>
        <source>Split is even</source>
        <translation>التوزيع سليم</translation>
    </message>
    <message>
        <source>Split is off</source>
        <translation>التوزيع مختل</translation>
    </message>
    <message>
        <source>On</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>مُطفأ</translation>
    </message>
    <message>
        <source>Nothing arrives</source>
        <translation>لا شيء يصل</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
</context>
<context>
    <name>TenantDialogs</name>
    <message>
        <source>Payment of %1</source>
        <translation>دفع %1</translation>
    </message>
    <message>
        <source>The shop is open until that day, whatever its state is now.</source>
        <translation>يبقى المحل مفتوحًا حتى ذلك اليوم، مهما تكن حالته الآن.</translation>
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
        <source>More days for %1</source>
        <translation>أيام أخرى لـ %1</translation>
    </message>
    <message>
        <source>The end moves by so many days, and the state with it. A number below zero takes days away.</source>
        <translation>تنتقل النهاية بهذا العدد من الأيام، والحالة معها. والعدد السالب ينقص أيامًا.</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>إضافة الأيام</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>تعليق %1؟</translation>
    </message>
    <message>
        <source>Nobody can work there until the suspension is lifted. The data stays whole and can be taken along.</source>
        <translation>لا يستطيع أحد العمل فيه حتى يُرفع التعليق. تبقى البيانات كاملة ويمكن أخذها.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>Open %1 again?</source>
        <translation>إعادة فتح %1؟</translation>
    </message>
    <message>
        <source>The shop goes where its dates say. One whose time is over needs a payment or more days.</source>
        <translation>يذهب المحل إلى حيث تقول تواريخه. ومن انتهت مدته يحتاج إلى دفع أو إلى أيام أخرى.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>إغلاق %1؟</translation>
    </message>
    <message>
        <source>Nobody can sign in any more, and nothing can be taken along. The data is kept, and the shop can be opened again.</source>
        <translation>لا يستطيع أحد تسجيل الدخول بعدها، ولا يمكن أخذ شيء. تبقى البيانات محفوظة، ويمكن فتح المحل من جديد.</translation>
    </message>
    <message>
        <source>Close the shop</source>
        <translation>إغلاق المحل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Take back the closing of %1?</source>
        <translation>التراجع عن إغلاق %1؟</translation>
    </message>
    <message>
        <source>The shop is suspended then, as it was before.</source>
        <translation>يصير المحل معلَّقًا كما كان قبلها.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Another plan for %1</source>
        <translation>باقة أخرى لـ %1</translation>
    </message>
    <message>
        <source>The newest version of the plan, from now on. Its number of calls counts at once.</source>
        <translation>أحدث إصدار من الباقة، ابتداءً من الآن. وعدد طلباتها يسري فورًا.</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>تغيير الباقة</translation>
    </message>
    <message>
        <source>Keep everything of %1?</source>
        <translation>الاحتفاظ بكل ما في %1؟</translation>
    </message>
    <message>
        <source>Nobody&apos;s data can be erased there until this is lifted.</source>
        <translation>لا تُمحى بيانات أحد فيه حتى يُرفع هذا.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>الاحتفاظ بكل شيء</translation>
    </message>
    <message>
        <source>Lift the keeping of %1?</source>
        <translation>إنهاء الاحتفاظ بـ %1؟</translation>
    </message>
    <message>
        <source>People&apos;s data can be erased there again.</source>
        <translation>يمكن محو بيانات الأشخاص فيه من جديد.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>%1 · %2 calls a month</source>
        <translation>‏%1 · %2 طلب في الشهر</translation>
    </message>
    <message>
        <source>%1 · no limit</source>
        <translation>‏%1 · بلا حد</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>مدفوع حتى</translation>
    </message>
    <message>
        <source>The last day that is paid, for example %1</source>
        <translation>آخر يوم مدفوع، مثلًا %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It stands in the trail, and in the shop&apos;s own</source>
        <translation>يُكتب في السجل، وفي سجل المحل أيضًا</translation>
    </message>
    <message>
        <source>A module of %1</source>
        <translation>وحدة من وحدات %1</translation>
    </message>
    <message>
        <source>It is on from the first day to the last one. To switch it off now, let it end yesterday.</source>
        <translation>تعمل من اليوم الأول إلى الأخير. ولإيقافها الآن اجعلها تنتهي أمس.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>مثلًا %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Left empty: without an end</source>
        <translation>إن تُرك فارغًا: بلا نهاية</translation>
    </message>
    <message>
        <source>A flag for %1</source>
        <translation>ميزة لـ %1</translation>
    </message>
    <message>
        <source>What is said here counts for this shop alone, whatever share of all shops has the flag.</source>
        <translation>ما يُقال هنا يسري على هذا المحل وحده، مهما تكن نسبة المحلات التي لها هذه الميزة.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>الميزة</translation>
    </message>
    <message>
        <source>For this shop</source>
        <translation>لهذا المحل</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>As its share says</source>
        <translation>بحسب نسبتها</translation>
    </message>
    <message>
        <source>Branches of %1</source>
        <translation>فروع %1</translation>
    </message>
    <message>
        <source>A new branch, or another name for one, or one that is not used any more: what was written there stays.</source>
        <translation>فرع جديد، أو اسم آخر لفرع، أو فرع لم يعد مستعملًا: ما كُتب فيه يبقى.</translation>
    </message>
    <message>
        <source>A new branch</source>
        <translation>فرع جديد</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Left empty: as it is</source>
        <translation>إن تُرك فارغًا: كما هو</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستعمل</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>لم يعد مستعملًا</translation>
    </message>
    <message>
        <source>Tax numbers of %1</source>
        <translation>الأرقام الضريبية لـ %1</translation>
    </message>
    <message>
        <source>A number never changes: another number is a new registration, and the old one is not used any more.</source>
        <translation>الرقم لا يتغير أبدًا: رقم آخر هو تسجيل جديد، والقديم لا يعود مستعملًا.</translation>
    </message>
    <message>
        <source>A new tax number</source>
        <translation>رقم ضريبي جديد</translation>
    </message>
    <message>
        <source>Tax registration</source>
        <translation>التسجيل الضريبي</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Of a new one, as the tax office wrote it</source>
        <translation>لتسجيل جديد، كما كتبته الضرائب</translation>
    </message>
    <message>
        <source>Name at the tax office</source>
        <translation>الاسم لدى الضرائب</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>الدخول إلى %1</translation>
    </message>
    <message>
        <source>You see the shop as its people do and can change nothing. Its owner reads your reason in the audit trail, and can end the visit.</source>
        <translation>ترى المحل كما يراه أهله ولا تستطيع تغيير شيء. يقرأ مالكه سببك في سجل التغييرات ويستطيع إنهاء الزيارة.</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>What the shop asked for</source>
        <translation>ما طلبه المحل</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعة</translation>
    </message>
</context>
<context>
    <name>TenantRecord</name>
    <message>
        <source>Shop</source>
        <translation>المحل</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Money and time zone</source>
        <translation>العملة والمنطقة الزمنية</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>مسجَّل منذ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>إصدار الباقة</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>مدفوع حتى</translation>
    </message>
    <message>
        <source>Trial ends on</source>
        <translation>تنتهي التجربة في</translation>
    </message>
    <message>
        <source>Calls this month</source>
        <translation>طلبات هذا الشهر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>A court or an office wants everything kept: nobody&apos;s data is erased.</source>
        <translation>محكمة أو إدارة تريد الاحتفاظ بكل شيء: لا تُمحى بيانات أحد.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>On until %1</source>
        <translation>تعمل حتى %1</translation>
    </message>
    <message>
        <source>Off, on from %1</source>
        <translation>متوقفة، تعمل ابتداءً من %1</translation>
    </message>
    <message>
        <source>Off since %1</source>
        <translation>متوقفة منذ %1</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>الفروع</translation>
    </message>
    <message>
        <source>Not used since %1</source>
        <translation>غير مستعمل منذ %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Tax registrations</source>
        <translation>التسجيلات الضريبية</translation>
    </message>
    <message>
        <source>%1, not used any more</source>
        <translation>‏%1، لم يعد مستعملًا</translation>
    </message>
    <message>
        <source>The shop has entered none yet.</source>
        <translation>لم يُدخل المحل شيئًا بعد.</translation>
    </message>
    <message>
        <source>Nobody can sign in yet.</source>
        <translation>لا يستطيع أحد تسجيل الدخول بعد.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الميزات</translation>
    </message>
    <message>
        <source>%1, said for this shop</source>
        <translation>‏%1، قيل لهذا المحل</translation>
    </message>
    <message>
        <source>%1, by its share of %2 %</source>
        <translation>‏%1، بنسبة %2 %</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>مدعو</translation>
    </message>
</context>
<context>
    <name>TenantWords</name>
    <message>
        <source>Algeria</source>
        <translation>الجزائر</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>السعودية</translation>
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
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>يجري إنشاؤه.</translation>
    </message>
    <message>
        <source>Everything is open to try until %1. After that, some days of grace.</source>
        <translation>كل شيء مفتوح للتجربة حتى %1. وبعده مهلة لأيام.</translation>
    </message>
    <message>
        <source>Everything is open, and nothing ends.</source>
        <translation>كل شيء مفتوح ولا شيء ينتهي.</translation>
    </message>
    <message>
        <source>Everything is open. The renewal is due from the day after %1.</source>
        <translation>كل شيء مفتوح. يحين التجديد ابتداءً من اليوم التالي لـ %1.</translation>
    </message>
    <message>
        <source>Everything is open. It is paid until %1: ask for the renewal.</source>
        <translation>كل شيء مفتوح. مدفوع حتى %1: اطلب التجديد.</translation>
    </message>
    <message>
        <source>Its time has ended, and everything is still open until %1. After that it can only read.</source>
        <translation>انتهت مدته، ويبقى كل شيء مفتوحًا حتى %1. وبعده لا يستطيع إلا القراءة.</translation>
    </message>
    <message>
        <source>It can read and export, and write nothing. After %1 it is suspended.</source>
        <translation>يستطيع القراءة والتصدير ولا يكتب شيئًا. وبعد %1 يُعلَّق.</translation>
    </message>
    <message>
        <source>Nobody can work in it. Its data is whole and can be taken along. A payment opens it at once.</source>
        <translation>لا يستطيع أحد العمل فيه. بياناته كاملة ويمكن أخذها. والدفع يفتحه فورًا.</translation>
    </message>
    <message>
        <source>Nobody can sign in. Its data is kept.</source>
        <translation>لا يستطيع أحد تسجيل الدخول. بياناته محفوظة.</translation>
    </message>
    <message>
        <source>%1 is paid for.</source>
        <translation>‏%1 مدفوع.</translation>
    </message>
    <message>
        <source>%1 has its days.</source>
        <translation>‏%1: سُجلت الأيام.</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>‏%1 معلَّق.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>‏%1 مفتوح من جديد.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>‏%1 مغلق.</translation>
    </message>
    <message>
        <source>%1 is suspended, and not closed any more.</source>
        <translation>‏%1 معلَّق، ولم يعد مغلقًا.</translation>
    </message>
    <message>
        <source>%1 has its new plan.</source>
        <translation>‏%1 على باقته الجديدة.</translation>
    </message>
    <message>
        <source>Everything of %1 is kept.</source>
        <translation>كل ما في %1 محفوظ.</translation>
    </message>
    <message>
        <source>%1 need not be kept any more.</source>
        <translation>‏%1: لم يعد الاحتفاظ واجبًا.</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>حاسوب خاص</translation>
    </message>
    <message>
        <source>Price experiments</source>
        <translation>تجارب الأسعار</translation>
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
    <name>TransferActForm</name>
    <message>
        <source>Refund</source>
        <translation>ردّ المبلغ</translation>
    </message>
    <message>
        <source>Goes back from %1 to %2. Of this transfer %3 are left.</source>
        <translation>يعود من %1 إلى %2. بقي من هذا التحويل %3.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>اعكس</translation>
    </message>
    <message>
        <source>All of it, %3, goes back from %1 to %2, as if it had been a mistake. Both entries stay in the books.</source>
        <translation>يعود كله، %3، من %1 إلى %2 كأنه كان خطأ. ويبقى القيدان في الدفاتر.</translation>
    </message>
    <message>
        <source>Move what is held</source>
        <translation>حوّل المحجوز</translation>
    </message>
    <message>
        <source>Goes from %1 to %2 now. Up to %3 are held; what is not moved is free again.</source>
        <translation>يذهب الآن من %1 إلى %2. المحجوز حتى %3؛ وما لا يُحوَّل يعود حرًا.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>حوّل</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>أفلت</translation>
    </message>
    <message>
        <source>%1 are free again, and nothing goes from %2 to %3.</source>
        <translation>يعود %1 حرًا، ولا يذهب شيء من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
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
    <name>tijara::ui::AccountBooks</name>
    <message>
        <source>Balance by day</source>
        <translation>الرصيد يومًا بيوم</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>العودة إلى الأحدث</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>لم يتحرك شيء بعد.</translation>
    </message>
    <message>
        <source>%1 at the end of %2</source>
        <extracomment>an amount and a day. The balances beside the entries are as they were written, in another order perhaps</extracomment>
        <translation>%1 في نهاية %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::AccountPage</name>
    <message>
        <source>Your sign-in</source>
        <translation>دخولك</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>With another password all your other sign-ins end.</source>
        <translation>عند تغيير كلمة السر تنتهي كل عمليات دخولك الأخرى.</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>الخطوة الثانية</translation>
    </message>
    <message>
        <source>a code of an app on your phone, besides the password</source>
        <translation>رمز من تطبيق على هاتفك، إضافة إلى كلمة السر</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>أين دخلت</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>It is on: nobody signs in as you with your password alone.</source>
        <translation>هي مفعّلة: لا يدخل أحد باسمك بكلمة السر وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 recovery codes are left, for when you have lost your phone.</source>
        <translation>
            <numerusform>لم يبقَ أي رمز استرداد (%1) لوقت فقدان هاتفك.</numerusform>
            <numerusform>بقي رمز استرداد واحد (%1) لوقت فقدان هاتفك.</numerusform>
            <numerusform>بقي رمزا استرداد (%1) لوقت فقدان هاتفك.</numerusform>
            <numerusform>بقيت %1 رموز استرداد لوقت فقدان هاتفك.</numerusform>
            <numerusform>بقي %1 رمز استرداد لوقت فقدان هاتفك.</numerusform>
            <numerusform>بقي %1 رمز استرداد لوقت فقدان هاتفك.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is off: whoever knows your password signs in as you.</source>
        <translation>هي غير مفعّلة: من يعرف كلمة سرك يدخل باسمك.</translation>
    </message>
    <message>
        <source>A program that does not say what it is</source>
        <translation>برنامج لا يقول ما هو</translation>
    </message>
    <message>
        <source>%1 · you are here</source>
        <translation>‏%1 · أنت هنا</translation>
    </message>
    <message>
        <source>From %1, last used %2</source>
        <translation>من %1، آخر استخدام %2</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a sign-in</comment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End the sign-in from %1</source>
        <translation>إنهاء الدخول من %1</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>تغيير كلمة السر</translation>
    </message>
    <message>
        <source>All your other sign-ins end, and this one goes on.</source>
        <translation>تنتهي كل عمليات دخولك الأخرى ويستمر هذا.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>كلمة سرك الحالية</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>كلمة سرك الجديدة</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>‏%1 أحرف على الأقل</translation>
    </message>
    <message>
        <source>Your new password holds.</source>
        <translation>كلمة سرك الجديدة سارية.</translation>
    </message>
    <message>
        <source>Drop the second step?</source>
        <translation>إلغاء الخطوة الثانية؟</translation>
    </message>
    <message>
        <source>Then your password alone opens everything you may do, and the recovery codes are gone.</source>
        <translation>عندئذ تفتح كلمة السر وحدها كل ما تستطيعه، وتزول رموز الاسترداد.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء</translation>
    </message>
    <message>
        <source>You have no second step any more.</source>
        <translation>لم تعد لك خطوة ثانية.</translation>
    </message>
    <message>
        <source>That sign-in has ended.</source>
        <translation>انتهى ذلك الدخول.</translation>
    </message>
    <message numerus="yes">
        <source>%1 other sign-ins have ended.</source>
        <translation>
            <numerusform>لم تكن هناك عمليات دخول أخرى (%1).</numerusform>
            <numerusform>انتهت عملية دخول أخرى واحدة (%1).</numerusform>
            <numerusform>انتهت عمليتا دخول أخريان (%1).</numerusform>
            <numerusform>انتهت %1 عمليات دخول أخرى.</numerusform>
            <numerusform>انتهت %1 عملية دخول أخرى.</numerusform>
            <numerusform>انتهت %1 عملية دخول أخرى.</numerusform>
        </translation>
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
    <name>tijara::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>لا حسابات بعد</translation>
    </message>
    <message>
        <source>The first bill opens those it needs. Open one for your bank, and for whatever else you keep money in.</source>
        <translation>تفتح أول فاتورة ما تحتاجه. افتح حسابًا لبنكك ولكل ما تحفظ فيه مالًا.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
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
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>May go below zero</source>
        <translation>يجوز أن ينزل تحت الصفر</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بمقدار %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>حر</translation>
    </message>
    <message>
        <source>Owes the shop</source>
        <translation>عليه للمحل</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Bills and credit notes are posted here as they are written.</source>
        <translation>تُرحّل الفواتير وإشعارات الدائن هنا حين تُكتب.</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>افتح حسابًا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>فُتح %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>أظهره</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>عُدّل %1.</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>إغلاق %1؟</translation>
    </message>
    <message>
        <source>It takes no transfers any more. Its entries stay. Only an account with nothing in it, and nothing held, can be closed.</source>
        <translation>لا يقبل تحويلات بعد الآن. وقيوده تبقى. لا يُغلق إلا حساب لا شيء فيه ولا شيء محجوز منه.</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>أغلق الحساب</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>أبقه</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>أُغلق %1.</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>في نهاية</translation>
    </message>
    <message>
        <source>Balance on %1</source>
        <translation>الرصيد في %1</translation>
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
    <name>tijara::ui::AgeStrip</name>
    <message>
        <source>%1 You see the list of %2.</source>
        <translation>‏%1 ترى قائمة %2.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>%1 You see the figures of %2.</source>
        <translation>‏%1 ترى أرقام الساعة %2.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::AlertsCard</name>
    <message>
        <source>The disk is nearly full: %1 of %2 are left.</source>
        <translation>القرص يكاد يمتلئ: بقي %1 من %2.</translation>
    </message>
    <message>
        <source>Make room, or move the data folder to a larger disk. Writes will soon be refused.</source>
        <translation>أفرغ مكانًا، أو انقل مجلد البيانات إلى قرص أكبر. ستُرفض الكتابة قريبًا.</translation>
    </message>
    <message>
        <source>%1 of %2 answers of the last 15 minutes failed.</source>
        <translation>فشل %1 من %2 من أجوبة آخر 15 دقيقة.</translation>
    </message>
    <message>
        <source>See which they were, then look in the log for why.</source>
        <translation>انظر أيها كانت، ثم ابحث عن السبب في سجل الخادم.</translation>
    </message>
    <message>
        <source>Entries of the audit trail have waited to be chained for %1.</source>
        <translation>قيود في سجل التغييرات تنتظر ربطها بالسلسلة منذ %1.</translation>
    </message>
    <message>
        <source>The log says journal_not_sealed and why.</source>
        <translation>سجل الخادم يقول journal_not_sealed ولماذا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 jobs failed in the last 24 hours.</source>
        <translation>
            <numerusform>لم تفشل أي مهمة (%1) في آخر 24 ساعة.</numerusform>
            <numerusform>فشلت مهمة واحدة (%1) في آخر 24 ساعة.</numerusform>
            <numerusform>فشلت مهمتان (%1) في آخر 24 ساعة.</numerusform>
            <numerusform>فشلت %1 مهام في آخر 24 ساعة.</numerusform>
            <numerusform>فشلت %1 مهمة في آخر 24 ساعة.</numerusform>
            <numerusform>فشلت %1 مهمة في آخر 24 ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>On its page Jobs the shop sees why, and can start them again.</source>
        <translation>في صفحة المهام الجارية يرى المحل السبب ويستطيع بدءها من جديد.</translation>
    </message>
    <message>
        <source>The read replica does not answer: all reads go to the primary.</source>
        <translation>نسخة القراءة لا تجيب: كل القراءات تذهب إلى القاعدة الرئيسية.</translation>
    </message>
    <message>
        <source>Check that it runs, and DATABASE_READ_URL.</source>
        <translation>تحقق من أنها تعمل، ومن DATABASE_READ_URL.</translation>
    </message>
    <message>
        <source>The read replica has yet to take %1 of what was written.</source>
        <translation>على نسخة القراءة أن تأخذ بعدُ %1 مما كُتب.</translation>
    </message>
    <message>
        <source>See whether it runs, has room on its disk, and is not held back by a long read.</source>
        <translation>انظر هل تعمل، وهل في قرصها مكان، وأنها لا تعطلها قراءة طويلة.</translation>
    </message>
    <message>
        <source>Redis does not answer: limits and failed sign-ins are counted by each node for itself.</source>
        <translation>‏Redis لا يجيب: كل عقدة تعدّ وحدها الحدود وعمليات الدخول الفاشلة.</translation>
    </message>
    <message>
        <source>Check that it runs, and REDIS_URL, its password included.</source>
        <translation>تحقق من أنه يعمل، ومن REDIS_URL مع كلمة مروره.</translation>
    </message>
    <message>
        <source>What is wrong now</source>
        <translation>ما الخلل الآن</translation>
    </message>
    <message>
        <source>Nothing wants a look.</source>
        <translation>لا شيء يحتاج إلى نظر.</translation>
    </message>
    <message>
        <source>Watched are answers that fail, jobs, the audit trail, the copy of the database that is read from, Redis, and the room on the disk.</source>
        <translation>تُراقب الأجوبة الفاشلة والمهام وسجل التغييرات ونسخة القاعدة التي يُقرأ منها وRedis والمكان على القرص.</translation>
    </message>
    <message>
        <source>Show the shop</source>
        <translation>عرض المحل</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>أظهرها</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ApiKeysPage</name>
    <message>
        <source>No end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Keys of programs</source>
        <translation>مفاتيح البرامج</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>لا مفاتيح بعد</translation>
    </message>
    <message>
        <source>A program of yours, such as a web shop, works with this shop through a key of its own.</source>
        <translation>يعمل برنامج لك، كمتجر على الإنترنت، مع هذا المحل بمفتاح خاص به.</translation>
    </message>
    <message>
        <source>Key of a program</source>
        <translation>مفتاح برنامج</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>ما يستطيعه</translation>
    </message>
    <message>
        <source>It never may do more than whoever made it may do now.</source>
        <translation>لا يستطيع أبدًا أكثر مما يستطيعه الآن من أنشأه.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Give it no more than the program needs. The key is shown once.</source>
        <translation>لا تعطه أكثر مما يحتاجه البرنامج. يُعرض المفتاح مرة واحدة.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Which program it is for</source>
        <translation>لأي برنامج هو</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>يعمل مدة</translation>
    </message>
    <message>
        <source>Left empty: until it is revoked</source>
        <translation>إن تُرك فارغًا: إلى أن يُبطَل</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>The key of %1</source>
        <translation>مفتاح %1</translation>
    </message>
    <message>
        <source>Put it into the program now: it is not shown again. Whoever has it can do what it may do.</source>
        <translation>ضعه في البرنامج الآن فلن يُعرض من جديد. من يملكه يفعل كل ما يستطيعه المفتاح.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Replace the key of %1</source>
        <translation>استبدال مفتاح %1</translation>
    </message>
    <message>
        <source>You get another key with the same permissions. The old one works on until the program has the new one.</source>
        <translation>تحصل على مفتاح آخر بالصلاحيات نفسها. ويبقى القديم صالحًا حتى يأخذ البرنامج الجديد.</translation>
    </message>
    <message>
        <source>Make the new key</source>
        <translation>إنشاء المفتاح الجديد</translation>
    </message>
    <message>
        <source>The old key works on for</source>
        <translation>يبقى المفتاح القديم صالحًا</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>إبطال مفتاح %1؟</translation>
    </message>
    <message>
        <source>The program is shut out at once. A revoked key never works again.</source>
        <translation>يُمنع البرنامج فورًا. المفتاح المُبطَل لا يعمل بعد ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء</translation>
    </message>
    <message>
        <source>The key of %1 is revoked.</source>
        <translation>أُبطل مفتاح %1.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::BankImport</name>
    <message>
        <source>Choose the bank&apos;s statement</source>
        <translation>اختر كشف البنك</translation>
    </message>
    <message>
        <source>Statements (*.csv *.tsv *.txt *.sta *.mt940 *.940 *.xml *.camt);;All files (*)</source>
        <translation>كشوف الحساب (*.csv *.tsv *.txt *.sta *.mt940 *.940 *.xml *.camt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Bring in a statement</source>
        <translation>أدخل كشف حساب</translation>
    </message>
    <message>
        <source>MT940, CAMT.053, or a table (CSV) with a head. Lines that are here already are left out.</source>
        <translation>MT940 أو CAMT.053 أو جدول (CSV) له رأس. السطور الموجودة هنا تُترك.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>أدخل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>The bank account the file is of</source>
        <translation>حساب البنك الذي يخصه الملف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختر الملف</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>ليس في الملف</translation>
    </message>
    <message>
        <source>Column of the day</source>
        <translation>عمود اليوم</translation>
    </message>
    <message>
        <source>Column of the amount</source>
        <translation>عمود المبلغ</translation>
    </message>
    <message>
        <source>Or, where there are two, the two below</source>
        <translation>أو العمودان أدناه إن كانا اثنين</translation>
    </message>
    <message>
        <source>Column of what came in</source>
        <translation>عمود الوارد</translation>
    </message>
    <message>
        <source>Column of what went out</source>
        <translation>عمود الصادر</translation>
    </message>
    <message>
        <source>Column of debit or credit</source>
        <translation>عمود المدين أو الدائن</translation>
    </message>
    <message>
        <source>Where the amounts have no sign</source>
        <translation>حين تكون المبالغ بلا إشارة</translation>
    </message>
    <message>
        <source>Column of the text</source>
        <translation>عمود النص</translation>
    </message>
    <message>
        <source>Column of the name</source>
        <translation>عمود الاسم</translation>
    </message>
    <message>
        <source>Column of the reference</source>
        <translation>عمود المرجع</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines came in</source>
        <translation>
            <numerusform>لم يدخل أي سطر (%1)</numerusform>
            <numerusform>دخل سطر واحد (%1)</numerusform>
            <numerusform>دخل سطران (%1)</numerusform>
            <numerusform>دخلت %1 أسطر</numerusform>
            <numerusform>دخل %1 سطرًا</numerusform>
            <numerusform>دخل %1 سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were here already</source>
        <translation>
            <numerusform>لم يكن هنا شيء منها (%1)</numerusform>
            <numerusform>كان هنا سطر من قبل (%1)</numerusform>
            <numerusform>كان هنا سطران من قبل (%1)</numerusform>
            <numerusform>كانت هنا %1 من قبل</numerusform>
            <numerusform>كان هنا %1 من قبل</numerusform>
            <numerusform>كان هنا %1 من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have a proposal</source>
        <translation>
            <numerusform>لا مقترح لأي منها (%1)</numerusform>
            <numerusform>لواحد منها مقترح (%1)</numerusform>
            <numerusform>لاثنين منها مقترح (%1)</numerusform>
            <numerusform>%1 منها لها مقترح</numerusform>
            <numerusform>%1 منها لها مقترح</numerusform>
            <numerusform>%1 منها لها مقترح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>what an import did: lines that came in, lines that were here, lines with a proposal</extracomment>
        <translation>%1، %2، %3.</translation>
    </message>
    <message>
        <source>The server is away. Once it is back, you are told here what came of the import.</source>
        <translation>الخادم غائب. حين يعود يُقال لك هنا ما نتج عن الاستيراد.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::BankPage</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a card of the matching board: an amount, and with whom</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>لا كشف بعد</translation>
    </message>
    <message>
        <source>Bring in a file of your bank, and each of its lines stands here beside what the books know of it.</source>
        <translation>أدخل ملفًا من بنكك، فيقف كل سطر منه هنا بجانب ما تعرفه الدفاتر عنه.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Booked to</source>
        <translation>رُحّل إلى</translation>
    </message>
    <message>
        <source>Would be booked to</source>
        <translation>سيُرحَّل إلى</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>أظهره</translation>
    </message>
    <message>
        <source>It is in the books already; confirming makes no transfer.</source>
        <translation>هو في الدفاتر من قبل؛ التأكيد لا يُجري تحويلًا.</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>ما يقوله البنك</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Bank&apos;s reference</source>
        <translation>مرجع البنك</translation>
    </message>
    <message>
        <source>Payer&apos;s reference</source>
        <translation>مرجع الدافع</translation>
    </message>
    <message>
        <source>The line is open again.</source>
        <translation>عاد السطر مفتوحًا.</translation>
    </message>
    <message>
        <source>It could not be taken back. %1</source>
        <translation>تعذر التراجع. %1</translation>
    </message>
    <message>
        <source>The line is ignored.</source>
        <translation>تُجوهل السطر.</translation>
    </message>
    <message>
        <source>%1 is booked to %2.</source>
        <translation>رُحّل %1 إلى %2.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>%1 came into %2. Choose the account it comes from: a customer who paid, or money you put in.</source>
        <translation>دخل %1 في %2. اختر الحساب الذي جاء منه: زبون دفع، أو مال أودعته.</translation>
    </message>
    <message>
        <source>%1 went out of %2. Choose the account it went to: an expense, or someone who was paid.</source>
        <translation>خرج %1 من %2. اختر الحساب الذي ذهب إليه: مصروف، أو من دُفع له.</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>رحّله</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>By its name or code, a customer by theirs</source>
        <translation>باسمه أو رمزه، والزبون باسمه أو رقمه</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Ignore this line?</source>
        <translation>تجاهل هذا السطر؟</translation>
    </message>
    <message>
        <source>It stays here, but the books take no notice of it. It can be taken back.</source>
        <translation>يبقى هنا، لكن الدفاتر لا تلتفت إليه. ويمكن التراجع.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It stays in the audit trail</source>
        <translation>يبقى في سجل التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines are confirmed.</source>
        <translation>
            <numerusform>لم يؤكَّد أي سطر (%1).</numerusform>
            <numerusform>أُكّد سطر واحد (%1).</numerusform>
            <numerusform>أُكّد سطران (%1).</numerusform>
            <numerusform>أُكّدت %1 أسطر.</numerusform>
            <numerusform>أُكّد %1 سطرًا.</numerusform>
            <numerusform>أُكّد %1 سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message numerus="yes">
        <source>%1 were refused and stay as they are (%2): %3</source>
        <extracomment>lines of a bank that were not confirmed: how many, their amounts, and why</extracomment>
        <translation>
            <numerusform>لم يُرفض أي سطر (%1، %2): %3</numerusform>
            <numerusform>رُفض سطر واحد (%1) وبقي كما هو (%2): %3</numerusform>
            <numerusform>رُفض سطران (%1) وبقيا كما هما (%2): %3</numerusform>
            <numerusform>رُفضت %1 أسطر وبقيت كما هي (%2): %3</numerusform>
            <numerusform>رُفض %1 سطرًا وبقيت كما هي (%2): %3</numerusform>
            <numerusform>رُفض %1 سطر وبقيت كما هي (%2): %3</numerusform>
        </translation>
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
    <message>
        <source>%1, give or take</source>
        <extracomment>a line of a chart, how sure it is</extracomment>
        <translation>%1، زائد أو ناقص</translation>
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
    <name>tijara::ui::DayEntriesCard</name>
    <message>
        <source>What moved</source>
        <translation>ما تحرك</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>لا قيود (%1)</numerusform>
            <numerusform>قيد واحد (%1)</numerusform>
            <numerusform>قيدان (%1)</numerusform>
            <numerusform>%1 قيود</numerusform>
            <numerusform>%1 قيدًا</numerusform>
            <numerusform>%1 قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>days, and how many entries they have</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>%1 · %2, and there are older ones</source>
        <translation>%1 · %2، وهناك أقدم منها</translation>
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
    <message>
        <source>%1 · tax %2</source>
        <extracomment>a line of a bill: code, quantity and price, then its tax</extracomment>
        <translation>‏%1 · ضريبة %2</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>تقريب المجموع</translation>
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
    <name>tijara::ui::EventsImportPage</name>
    <message>
        <source>Bring in events</source>
        <translation>إدخال أحداث</translation>
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
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>A table as text</source>
        <translation>جدول نصي</translation>
    </message>
    <message>
        <source>CSV with commas, a line for each visitor or each order. The first line names the columns. Drop the file here or choose it; the same file brought in twice counts once.</source>
        <translation>ملف CSV بفواصل، سطر لكل زائر أو لكل طلبية. السطر الأول يسمي الأعمدة. أسقط الملف هنا أو اختره؛ والملف نفسه إذا أُدخل مرتين حُسب مرة.</translation>
    </message>
    <message>
        <source>What is in which column</source>
        <translation>ما في كل عمود</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>أول سطور الملف</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>ليس في الملف</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>الزائر</translation>
    </message>
    <message>
        <source>What tells one visitor from another; only a hash of it is kept</source>
        <translation>ما يميز زائرًا من آخر؛ ولا يُحفظ منه إلا بصمته</translation>
    </message>
    <message>
        <source>Price they saw</source>
        <translation>السعر الذي رآه</translation>
    </message>
    <message>
        <source>By its short name; without it each line is an order</source>
        <translation>باسمه القصير؛ ومن دونه كل سطر طلبية</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Without it everything happened when the experiment began</source>
        <translation>من دونه حدث كل شيء عند بدء التجربة</translation>
    </message>
    <message>
        <source>Columns of yes and no</source>
        <translation>أعمدة نعم ولا</translation>
    </message>
    <message>
        <source>With commas between them; each that says yes, true or 1 counts as an event of its name</source>
        <translation>بينها فواصل؛ كل ما فيه yes أو true أو 1 يُحسب حدثًا باسمه</translation>
    </message>
    <message>
        <source>Each line is</source>
        <translation>كل سطر هو</translation>
    </message>
    <message>
        <source>For a file of orders</source>
        <translation>لملف طلبيات</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Of the order</source>
        <translation>للطلبية</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>Into which experiment?</source>
        <translation>في أي تجربة؟</translation>
    </message>
    <message>
        <source>Choose one in the list, open its results, then “Bring in events…”.</source>
        <translation>اختر واحدة من القائمة، وافتح نتائجها، ثم «إدخال أحداث…».</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>كل التجارب</translation>
    </message>
    <message>
        <source>into %1</source>
        <extracomment>%1 the name of an experiment</extracomment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Choose the file with the events</source>
        <translation>اختيار ملف الأحداث</translation>
    </message>
    <message>
        <source>Tables as text (*.csv);;All files (*)</source>
        <translation>جداول نصية (*.csv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 is no table as text with commas, or cannot be opened.</source>
        <translation>ليس %1 جدولًا نصيًا بفواصل، أو لا يمكن فتحه.</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>إرسال %1</translation>
    </message>
    <message>
        <source>You may leave this page or switch off: it goes on where it stopped. The same file again changes nothing.</source>
        <translation>يمكنك ترك هذه الصفحة أو إطفاء الحاسوب: يستمر من حيث توقف. والملف نفسه ثانية لا يغير شيئًا.</translation>
    </message>
    <message>
        <source>%1 What is in stays.</source>
        <translation>‏%1 ما دخل يبقى.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines were read, and %2 events taken in.</source>
        <translation>
            <numerusform>قُرئ %1 سطر، وأُخذ من الأحداث %2.</numerusform>
            <numerusform>قُرئ %1 سطر، وأُخذ من الأحداث %2.</numerusform>
            <numerusform>قُرئ %1 سطران، وأُخذ من الأحداث %2.</numerusform>
            <numerusform>قُرئت %1 أسطر، وأُخذ من الأحداث %2.</numerusform>
            <numerusform>قُرئ %1 سطرًا، وأُخذ من الأحداث %2.</numerusform>
            <numerusform>قُرئ %1 سطر، وأُخذ من الأحداث %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>سطور لم يمكن قراءتها</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>عرض النتائج</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>إدخال</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ExperimentActs</name>
    <message>
        <source>It is as it was before.</source>
        <translation>عاد كما كان.</translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation>بدء %1؟</translation>
    </message>
    <message>
        <source>From now on visitors see one of its prices, always the same one. Prices, goals and who takes part cannot be changed any more; shares can.</source>
        <translation>من الآن يرى الزوار أحد أسعارها، هو نفسه دائمًا. لا تتغير بعدها الأسعار والأهداف ومن يشارك؛ أما الحصص فتتغير.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>%1 runs.</source>
        <translation>بدأت %1.</translation>
    </message>
    <message>
        <source>%1 is paused: who has a price keeps it, and nobody new is taken in.</source>
        <translation>توقفت %1 مؤقتًا: من له سعر يبقى له، ولا يدخل أحد جديد.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>تستمر %1.</translation>
    </message>
    <message>
        <source>%1 is put away.</source>
        <translation>حُفظت %1 جانبًا.</translation>
    </message>
    <message>
        <source>%1 is back in the list.</source>
        <translation>عادت %1 إلى القائمة.</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>إيقاف %1؟</translation>
    </message>
    <message numerus="yes">
        <source>A stopped experiment never runs again. Everybody sees the price that has won, or today&apos;s. Orders of its visitors still count for %1 days.</source>
        <translation>
            <numerusform>التجربة المتوقفة لا تجري ثانية. يرى الجميع السعر الذي فاز، أو الحالي. وتُحسب طلبيات زوارها %1 يوم بعد.</numerusform>
            <numerusform>التجربة المتوقفة لا تجري ثانية. يرى الجميع السعر الذي فاز، أو الحالي. وتُحسب طلبيات زوارها %1 يوم بعد.</numerusform>
            <numerusform>التجربة المتوقفة لا تجري ثانية. يرى الجميع السعر الذي فاز، أو الحالي. وتُحسب طلبيات زوارها %1 يومين بعد.</numerusform>
            <numerusform>التجربة المتوقفة لا تجري ثانية. يرى الجميع السعر الذي فاز، أو الحالي. وتُحسب طلبيات زوارها %1 أيام بعد.</numerusform>
            <numerusform>التجربة المتوقفة لا تجري ثانية. يرى الجميع السعر الذي فاز، أو الحالي. وتُحسب طلبيات زوارها %1 يومًا بعد.</numerusform>
            <numerusform>التجربة المتوقفة لا تجري ثانية. يرى الجميع السعر الذي فاز، أو الحالي. وتُحسب طلبيات زوارها %1 يوم بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>تركها تجري</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>ما الذي تبيّن</translation>
    </message>
    <message>
        <source>Price for everybody</source>
        <translation>السعر للجميع</translation>
    </message>
    <message>
        <source>Where a price has won</source>
        <translation>إذا فاز سعر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Whoever reads it later knows no more than this</source>
        <translation>من يقرأه فيما بعد لا يعرف أكثر من هذا</translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation>توقفت %1.</translation>
    </message>
    <message>
        <source>Other shares for %1</source>
        <translation>حصص أخرى لـ %1</translation>
    </message>
    <message>
        <source>Who has a price keeps it; who is new is spread like this. Results begin anew, and those up to now stay readable.</source>
        <translation>من له سعر يبقى له؛ والجدد يتوزعون هكذا. تبدأ النتائج من جديد، وتبقى السابقة مقروءة.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Who is new is spread by the other shares from now on.</source>
        <translation>يتوزع الجدد من الآن بالحصص الأخرى.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>A draft with the same prices, goals and rules, to change and to start when you like.</source>
        <translation>مسودة بالأسعار والأهداف والقواعد نفسها، تغيّرها وتبدؤها متى شئت.</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>عمل النسخة</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Your shop&apos;s pages ask for prices by it</source>
        <translation>به تسأل صفحات متجرك عن الأسعار</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ExperimentsPage</name>
    <message>
        <source>Price experiments</source>
        <translation>تجارب الأسعار</translation>
    </message>
    <message>
        <source>No experiments yet</source>
        <translation>لا تجارب بعد</translation>
    </message>
    <message>
        <source>Show some visitors another price and see what it brings. What may not be said yet is not said.</source>
        <translation>اعرض على بعض الزوار سعرًا آخر وانظر ما يجلبه. وما لا يمكن قوله بعد لا يقال.</translation>
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
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Price experiment</source>
        <translation>تجربة أسعار</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>%1 of the visitors</source>
        <extracomment>under a price: the part of the visitors that sees it</extracomment>
        <translation>%1 من الزوار</translation>
    </message>
    <message>
        <source>today</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>يشارك</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Begins by itself</source>
        <translation>تبدأ بنفسها</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>ينتهي من نفسه</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>ما الذي تبيّن</translation>
    </message>
    <message>
        <source>Price for everybody</source>
        <translation>السعر للجميع</translation>
    </message>
    <message>
        <source>Its planned end had come.</source>
        <translation>جاء موعد نهايتها المخطط.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
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
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>أظهر هذا اليوم</translation>
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
    <name>tijara::ui::FlagsPage</name>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الميزات</translation>
    </message>
    <message>
        <source>No flags yet</source>
        <translation>لا ميزات بعد</translation>
    </message>
    <message>
        <source>A flag gives something new to a few shops first, and to all when it has proved itself.</source>
        <translation>الميزة تُعطى لبعض المحلات أولًا، ثم للجميع متى أثبتت نفسها.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>الميزة</translation>
    </message>
    <message>
        <source>Shops that have it</source>
        <translation>المحلات التي لديها</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Which shops these are never changes: a larger share only adds to them. A shop&apos;s own page says what holds there, and can say otherwise.</source>
        <translation>هذه المحلات لا تتبدل: النسبة الأكبر تزيد عليها فقط. وصفحة المحل تقول ما يسري فيه، ويمكن أن تقول غير ذلك.</translation>
    </message>
    <message>
        <source>It is there within a minute, for a share of the shops. A larger share only adds to those that have it.</source>
        <translation>تصل خلال دقيقة إلى نسبة من المحلات. والنسبة الأكبر تزيد على من لديهم فقط.</translation>
    </message>
    <message>
        <source>Change the flag %1</source>
        <translation>تعديل الميزة %1</translation>
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
        <source>New flag</source>
        <translation>ميزة جديدة</translation>
    </message>
    <message>
        <source>Make the flag</source>
        <translation>إنشاء الميزة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Small letters, digits and “-”, for example “new-counter”</source>
        <translation>حروف لاتينية صغيرة وأرقام و«-»، مثل «new-counter»</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منها</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It stands in the trail</source>
        <translation>يُكتب في السجل</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
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
    <message>
        <source>You look into the shop %1 until %2. You can read everything and change nothing; its owner sees that you are here, and why.</source>
        <translation>أنت داخل المحل %1 حتى %2. تقرأ كل شيء ولا تغيّر شيئًا، ويرى مالكه أنك هنا وسبب ذلك.</translation>
    </message>
    <message>
        <source>Leave the shop</source>
        <translation>مغادرة المحل</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Header</name>
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
    <message>
        <source>Your sign-in</source>
        <translation>دخولك</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
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
        <translation>اختياري</translation>
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
    <message>
        <source>Tax, as an amount</source>
        <translation>الضريبة كمبلغ</translation>
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
        <extracomment>so many of the fields have a column of the file</extracomment>
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
        <translation>إتلاف، كميات سالبة خارج إشعار دائن</translation>
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
    <message>
        <source>Save list as CSV…</source>
        <translation>حفظ القائمة بصيغة CSV…</translation>
    </message>
</context>
<context>
    <name>tijara::ui::In</name>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
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
    <message>
        <source>Export of the whole shop</source>
        <translation>تصدير المحل كله</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>كشف البنك</translation>
    </message>
    <message>
        <source>Import of events</source>
        <translation>استيراد أحداث</translation>
    </message>
    <message>
        <source>Notices to programs</source>
        <translation>إشعارات للبرامج</translation>
    </message>
    <message>
        <source>Purchases to the billing service</source>
        <translation>المشتريات إلى خدمة الفوترة</translation>
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
        <source>What can be done, and its keys</source>
        <translation>ما يمكن فعله واختصاراته</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Find what can be done</source>
        <translation>ابحث عن إجراء</translation>
    </message>
    <message numerus="yes">
        <source>%1 things you can do</source>
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
    <message numerus="yes">
        <source>A CSV file with %1 rows is made at once.</source>
        <translation>
            <numerusform>يُنشأ ملف CSV بلا صفوف (%1) حالًا.</numerusform>
            <numerusform>يُنشأ ملف CSV بصف واحد (%1) حالًا.</numerusform>
            <numerusform>يُنشأ ملف CSV بصفين (%1) حالًا.</numerusform>
            <numerusform>يُنشأ ملف CSV فيه %1 صفوف حالًا.</numerusform>
            <numerusform>يُنشأ ملف CSV فيه %1 صفًا حالًا.</numerusform>
            <numerusform>يُنشأ ملف CSV فيه %1 صف حالًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
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
    <name>tijara::ui::LoadedPart</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
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
    <name>tijara::ui::Memberships</name>
    <message>
        <source>The platform</source>
        <translation>المنصة</translation>
    </message>
</context>
<context>
    <name>tijara::ui::MethodDialog</name>
    <message>
        <source>How this is worked out</source>
        <translation>كيف حُسب هذا</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Visitors and orders</source>
        <translation>الزوار والطلبيات</translation>
    </message>
    <message>
        <source>Is the split even?</source>
        <translation>هل التوزيع سليم؟</translation>
    </message>
    <message>
        <source>What a visitor brings</source>
        <translation>ما يجلبه الزائر</translation>
    </message>
    <message>
        <source>More or less than today&apos;s price</source>
        <translation>أكثر أو أقل من السعر الحالي</translation>
    </message>
    <message>
        <source>The interval, and looking every day</source>
        <translation>المجال، والنظر كل يوم</translation>
    </message>
    <message>
        <source>Chances, and what may be lost</source>
        <translation>الاحتمالات، وما قد يُخسر</translation>
    </message>
    <message>
        <source>Several prices at once</source>
        <translation>عدة أسعار معًا</translation>
    </message>
    <message>
        <source>With earlier orders taken out</source>
        <translation>بعد إخراج أثر الطلبيات السابقة</translation>
    </message>
    <message>
        <source>Demand by price</source>
        <translation>الطلب بحسب السعر</translation>
    </message>
    <message>
        <source>The sentence at the top</source>
        <translation>الجملة في الأعلى</translation>
    </message>
    <message>
        <source>Reports that were not taken</source>
        <translation>بلاغات لم تؤخذ</translation>
    </message>
    <message numerus="yes">
        <source>A visitor counts once, in the price they were shown first; what they order counts from then on, and until %1 days after the stop. Who was shown two prices counts for neither. Nobody&apos;s name is kept, only a hash of it.</source>
        <translation>
            <numerusform>يُحسب الزائر مرة، في السعر الذي رآه أولًا؛ وتُحسب طلبياته من ذلك الوقت وحتى %1 يوم بعد الإيقاف. من رأى سعرين لا يُحسب لأي منهما. ولا يُحفظ اسم أحد، بل بصمته فقط.</numerusform>
            <numerusform>يُحسب الزائر مرة، في السعر الذي رآه أولًا؛ وتُحسب طلبياته من ذلك الوقت وحتى %1 يوم بعد الإيقاف. من رأى سعرين لا يُحسب لأي منهما. ولا يُحفظ اسم أحد، بل بصمته فقط.</numerusform>
            <numerusform>يُحسب الزائر مرة، في السعر الذي رآه أولًا؛ وتُحسب طلبياته من ذلك الوقت وحتى %1 يومين بعد الإيقاف. من رأى سعرين لا يُحسب لأي منهما. ولا يُحفظ اسم أحد، بل بصمته فقط.</numerusform>
            <numerusform>يُحسب الزائر مرة، في السعر الذي رآه أولًا؛ وتُحسب طلبياته من ذلك الوقت وحتى %1 أيام بعد الإيقاف. من رأى سعرين لا يُحسب لأي منهما. ولا يُحفظ اسم أحد، بل بصمته فقط.</numerusform>
            <numerusform>يُحسب الزائر مرة، في السعر الذي رآه أولًا؛ وتُحسب طلبياته من ذلك الوقت وحتى %1 يومًا بعد الإيقاف. من رأى سعرين لا يُحسب لأي منهما. ولا يُحفظ اسم أحد، بل بصمته فقط.</numerusform>
            <numerusform>يُحسب الزائر مرة، في السعر الذي رآه أولًا؛ وتُحسب طلبياته من ذلك الوقت وحتى %1 يوم بعد الإيقاف. من رأى سعرين لا يُحسب لأي منهما. ولا يُحفظ اسم أحد، بل بصمته فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pearson&apos;s χ² over the prices: the sum of (came − due)² / due, with one degree of freedom less than there are prices. Here χ² = %1, and p = %2. Below 0.001 the split is off. Nothing is said before 8 visitors for each price.</source>
        <translation>اختبار χ² لبيرسون على الأسعار: مجموع (جاؤوا − المنتظر)² / المنتظر، بدرجات حرية أقل من عدد الأسعار بواحدة. هنا χ² = %1 و p = %2. تحت 0.001 يكون التوزيع مختلًا. ولا يقال شيء قبل 8 زوار لكل سعر.</translation>
    </message>
    <message>
        <source>The sum over all visitors of the price, those who bought nothing included, over their number. Nothing is cut off.</source>
        <translation>مجموع ما جاء به كل زوار السعر، ومنهم من لم يشترِ شيئًا، على عددهم. ولا يُقص شيء.</translation>
    </message>
    <message>
        <source>The sum over all visitors of the price, those who bought nothing included, over their number. Sales of one visitor above the %1 quantile of all prices together count as that much, so that one bulk order decides nothing; the figure without the cut stands beside it.</source>
        <translation>مجموع ما جاء به كل زوار السعر، ومنهم من لم يشترِ شيئًا، على عددهم. وما زاد من مبيعات زائر على المئين %1 لكل الأسعار معًا يُحسب بقدره، فلا تحسم طلبية جملة واحدة شيئًا؛ وبجانبه الرقم من دون قص.</translation>
    </message>
    <message>
        <source>The difference of the two means over the mean of today&apos;s price. Its standard error is that of a ratio (delta method): both variances count, each by its number of visitors.</source>
        <translation>الفرق بين المتوسطين على متوسط السعر الحالي. وخطؤه المعياري خطأ نسبة (طريقة دلتا): تُحسب التباينان، كلٌّ بعدد زواره.</translation>
    </message>
    <message>
        <source>The always-valid interval (an asymptotic confidence sequence, tightest at %1 visitors) contains the truth in %2 of all experiments, however often it is looked at. The interval of the planned end (Welch&apos;s t) is narrower, and right only once: at that end.</source>
        <translation>المجال الصالح دائمًا (متتالية ثقة تقاربية، أضيقها عند %1 من الزوار) فيه الحقيقة في %2 من التجارب مهما كثر النظر إليه. ومجال النهاية المخططة (اختبار ولش) أضيق، ويصح مرة واحدة: عند تلك النهاية.</translation>
    </message>
    <message>
        <source>Shares of buyers: of two beta posteriors from a flat prior. Amounts: of a normal posterior, with a prior of 0 ± 30 % on the difference. The expected loss is what is given away on average if the price is taken and is in truth the worse one. It is a belief from the data, no proof.</source>
        <translation>حصص المشترين: من توزيعي بيتا لاحقين انطلاقًا من سابق منبسط. المبالغ: من توزيع طبيعي لاحق، بسابق 0 ± 30&#xa0;% على الفرق. والخسارة المتوقعة ما يضيع في المتوسط إذا اختير السعر وهو في الحقيقة الأسوأ. هذا ظن من البيانات وليس برهانًا.</translation>
    </message>
    <message>
        <source>Where several prices are compared, each of them may look better by chance. Holm&apos;s p keeps the chance of any false one below %1; that of Benjamini and Hochberg keeps their share among those found below it. The sentence at the top goes by Holm.</source>
        <translation>حين تُقارن عدة أسعار قد يبدو كل منها أفضل صدفةً. يُبقي p هولم احتمال أي خطأ تحت %1؛ ويُبقي p بنجاميني وهوخبرغ نسبة الأخطاء بين ما وُجد تحته. والجملة في الأعلى تتبع هولم.</translation>
    </message>
    <message>
        <source>This experiment does not look at earlier orders.</source>
        <translation>لا تنظر هذه التجربة في الطلبيات السابقة.</translation>
    </message>
    <message numerus="yes">
        <source>What a visitor bought in the %1 days before explains part of how visitors differ; it is taken out (CUPED), which makes the interval narrower and moves nothing on average.</source>
        <translation>
            <numerusform>ما اشتراه الزائر في %1 يوم قبلها يفسر بعض اختلاف الزوار؛ فيُخرج (CUPED)، وهذا يضيّق المجال ولا يزيح شيئًا في المتوسط.</numerusform>
            <numerusform>ما اشتراه الزائر في %1 يوم قبلها يفسر بعض اختلاف الزوار؛ فيُخرج (CUPED)، وهذا يضيّق المجال ولا يزيح شيئًا في المتوسط.</numerusform>
            <numerusform>ما اشتراه الزائر في %1 يومين قبلها يفسر بعض اختلاف الزوار؛ فيُخرج (CUPED)، وهذا يضيّق المجال ولا يزيح شيئًا في المتوسط.</numerusform>
            <numerusform>ما اشتراه الزائر في %1 أيام قبلها يفسر بعض اختلاف الزوار؛ فيُخرج (CUPED)، وهذا يضيّق المجال ولا يزيح شيئًا في المتوسط.</numerusform>
            <numerusform>ما اشتراه الزائر في %1 يومًا قبلها يفسر بعض اختلاف الزوار؛ فيُخرج (CUPED)، وهذا يضيّق المجال ولا يزيح شيئًا في المتوسط.</numerusform>
            <numerusform>ما اشتراه الزائر في %1 يوم قبلها يفسر بعض اختلاف الزوار؛ فيُخرج (CUPED)، وهذا يضيّق المجال ولا يزيح شيئًا في المتوسط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders over visitors at each price, and from three prices on a curve of constant elasticity through their logarithms; the band is that of the elasticity&apos;s interval. An elasticity of −2 means: one per cent dearer, two per cent fewer orders.</source>
        <translation>الطلبيات على الزوار عند كل سعر، ومن ثلاثة أسعار فصاعدًا منحنى ثابت المرونة عبر لوغاريتماتها؛ والشريط هو مجال المرونة. مرونة −2 تعني: أغلى بواحد في المئة، فتقل الطلبيات اثنين في المئة.</translation>
    </message>
    <message>
        <source>A price is called better or worse only while the split is even, with 100 visitors and a buyer at each price, 25 buyers in all, a whole day, and an always-valid p, by Holm over all prices, below %1. A goal that must not get worse goes before all of it.</source>
        <translation>لا يقال عن سعر إنه أفضل أو أسوأ إلا والتوزيع سليم، مع 100 زائر ومشترٍ عند كل سعر، و25 مشتريًا في الجملة، ويوم كامل، و p صالح دائمًا بحسب هولم على كل الأسعار تحت %1. والهدف الذي يجب ألا يسوء مقدَّم على كل ذلك.</translation>
    </message>
    <message>
        <source>Each report has an id of its own: what is sent again counts once. Reports of unknown prices or goals are counted here and change nothing.</source>
        <translation>لكل بلاغ رقم خاص به: ما أُرسل ثانية يُحسب مرة. والبلاغات عن أسعار أو أهداف مجهولة تُعدّ هنا ولا تغير شيئًا.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::MoneyPage</name>
    <message>
        <source>Adding up</source>
        <translation>يُجمع الآن</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Cash and bank</source>
        <translation>الصندوق والبنك</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>الوارد والصادر</translation>
    </message>
    <message>
        <source>press a day for its entries</source>
        <translation>اضغط يومًا لترى قيوده</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>of cash and bank together</source>
        <translation>للصندوق والبنك معًا</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>the next to expire first</source>
        <translation>الأقرب انتهاءً أولًا</translation>
    </message>
    <message>
        <source>press a month for its entries</source>
        <translation>اضغط شهرًا لترى قيوده</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>أرقام %1</translation>
    </message>
    <message>
        <source>No money yet</source>
        <translation>لا مال بعد</translation>
    </message>
    <message>
        <source>The first bill, or the first account you open, begins the books.</source>
        <translation>أول فاتورة، أو أول حساب تفتحه، تبدأ به الدفاتر.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>النقد</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Customers owe</source>
        <translation>على الزبائن</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيرادات</translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts</source>
        <translation>
            <numerusform>لا حسابات (%1)</numerusform>
            <numerusform>حساب واحد (%1)</numerusform>
            <numerusform>حسابان (%1)</numerusform>
            <numerusform>%1 حسابات</numerusform>
            <numerusform>%1 حسابًا</numerusform>
            <numerusform>%1 حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Debits equal credits in every money: whatever left one account arrived in another.</source>
        <translation>المدين يساوي الدائن في كل عملة: ما خرج من حساب وصل إلى آخر.</translation>
    </message>
    <message>
        <source>Debits and credits differ. Check the books, and tell your provider what they say.</source>
        <translation>المدين والدائن مختلفان. تحقق من الدفاتر وأخبر مزوّدك بما تقول.</translation>
    </message>
    <message>
        <source>Check the books works every balance out anew from its entries.</source>
        <translation>«تحقق من الدفاتر» يعيد حساب كل رصيد من قيوده.</translation>
    </message>
    <message>
        <source>Working every balance out anew from its entries.</source>
        <translation>يُعاد حساب كل رصيد من قيوده.</translation>
    </message>
    <message>
        <source>The books could not be checked. %1</source>
        <translation>تعذر التحقق من الدفاتر. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 transfers</source>
        <translation>
            <numerusform>لا تحويلات (%1)</numerusform>
            <numerusform>تحويل واحد (%1)</numerusform>
            <numerusform>تحويلان (%1)</numerusform>
            <numerusform>%1 تحويلات</numerusform>
            <numerusform>%1 تحويلًا</numerusform>
            <numerusform>%1 تحويل</numerusform>
        </translation>
    </message>
    <message>
        <source>The books are as they were written: %1 and %2 were worked out anew, and every balance agrees.</source>
        <translation>الدفاتر كما كُتبت: أُعيد حساب %1 و%2، وكل رصيد مطابق.</translation>
    </message>
    <message>
        <source>Kind of fault: %1</source>
        <translation>نوع الخلل: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Transfer: %1</source>
        <translation>التحويل: %1</translation>
    </message>
    <message>
        <source>The books are not as they were written. Write nothing more, and call your provider.</source>
        <translation>الدفاتر ليست كما كُتبت. لا تكتب شيئًا بعد، واتصل بمزوّدك.</translation>
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
        <source>Trial balance at the end of</source>
        <translation>ميزان المراجعة في نهاية</translation>
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
    <name>tijara::ui::NewTenantPage</name>
    <message>
        <source>New shop</source>
        <translation>محل جديد</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المحل</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>ما يستطيعه</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المحل</translation>
    </message>
    <message>
        <source>Printed at the top of every bill</source>
        <translation>يُطبع أعلى كل فاتورة</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>For sign-in and links; made from the name when it is left empty</source>
        <translation>لتسجيل الدخول والروابط؛ يؤخذ من الاسم إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>بلد آخر</translation>
    </message>
    <message>
        <source>Says which money, time zone and tax number the shop has</source>
        <translation>يحدد عملة المحل ومنطقته الزمنية ورقمه الضريبي</translation>
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
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>GSTIN in India, NIF in Algeria, VAT number in Saudi Arabia</source>
        <translation>‏GSTIN في الهند، NIF في الجزائر، الرقم الضريبي في السعودية</translation>
    </message>
    <message>
        <source>Name at the tax office</source>
        <translation>الاسم لدى الضرائب</translation>
    </message>
    <message>
        <source>The shop&apos;s name when it is left empty</source>
        <translation>اسم المحل إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>A plan with a trial begins with it</source>
        <translation>الباقة التي لها تجربة تبدأ بها</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>Off until somebody switches it on</source>
        <translation>متوقفة حتى يشغّلها أحد</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>اسم المالك</translation>
    </message>
    <message>
        <source>E-mail of the owner</source>
        <translation>بريد المالك الإلكتروني</translation>
    </message>
    <message>
        <source>They sign in with it</source>
        <translation>يسجّل الدخول به</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>إنشاء المحل</translation>
    </message>
    <message>
        <source>Show the shop</source>
        <translation>عرض المحل</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>نُسخ الرمز.</translation>
    </message>
    <message>
        <source>%1 is open. Give %2 this code: with it they come in, under “I have an invitation”. It is shown this once, and holds for three days.</source>
        <translation>فُتح %1. أعطِ %2 هذا الرمز ليدخل به من «لدي دعوة». يُعرض هذه المرة فقط ويصلح ثلاثة أيام.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::OperationsPage</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a day without its year: %1 day of the month, %2 short name of the month</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>‏%1–%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day, and from when to when</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>%1: nothing was asked</source>
        <translation>‏%1: لم يُطلب شيء</translation>
    </message>
    <message>
        <source>%1: half of the answers within %2</source>
        <translation>‏%1: نصف الإجابات خلال %2</translation>
    </message>
    <message>
        <source>%1: 95 of 100 answers within %2</source>
        <translation>‏%1: 95 من كل 100 إجابة خلال %2</translation>
    </message>
    <message>
        <source>%1: 99 of 100 answers within %2</source>
        <translation>‏%1: 99 من كل 100 إجابة خلال %2</translation>
    </message>
    <message>
        <source>How long an answer takes</source>
        <translation>كم تستغرق الإجابة</translation>
    </message>
    <message>
        <source>Of 100 answers</source>
        <translation>من كل 100 إجابة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>%1: %2 refused, %3 of %4</source>
        <translation>‏%1: رُفض %2، أي %3 من %4</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 of %4</source>
        <translation>‏%1: فشل %2، أي %3 من %4</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 requests</source>
        <translation>
            <numerusform>‏%1: لا طلبات (%2)</numerusform>
            <numerusform>‏%1: طلب واحد (%2)</numerusform>
            <numerusform>‏%1: طلبان (%2)</numerusform>
            <numerusform>‏%1: %2 طلبات</numerusform>
            <numerusform>‏%1: %2 طلبًا</numerusform>
            <numerusform>‏%1: %2 طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused and failed, by shop</source>
        <translation>المرفوضة والفاشلة حسب المحل</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>‏%1: لا شيء</translation>
    </message>
    <message>
        <source>%1 · %2: %3 refused, %4 failed</source>
        <extracomment>a shop, a time, and how many of its requests</extracomment>
        <translation>‏%1 · %2: رُفض %3 وفشل %4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>half, 95 and 99 of 100 answers are faster than the three lines</source>
        <translation>نصف الإجابات و95 و99 من كل 100 أسرع من الخطوط الثلاثة</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>95 of 100 answers within</source>
        <translation>95 من كل 100 إجابة خلال</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>الساعة الأخيرة</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>لم يُطلب شيء</translation>
    </message>
    <message>
        <source>No program or person asked this platform for anything in %1.</source>
        <translation>لم يطلب برنامج ولا شخص شيئًا من هذه المنصة (%1).</translation>
    </message>
    <message>
        <source>nothing was refused or failed in a shop</source>
        <translation>لم يُرفض ولم يفشل شيء في أي محل</translation>
    </message>
    <message>
        <source>by hour, the last 24 hours</source>
        <translation>حسب الساعة، آخر 24 ساعة</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>no shop asked for anything</source>
        <translation>لم يطلب أي محل شيئًا</translation>
    </message>
    <message>
        <source>most at %1: %2</source>
        <translation>الذروة %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>‏%1 من %2 إجابة</translation>
    </message>
    <message>
        <source>half within %1, 99 of 100 within %2</source>
        <translation>النصف خلال %1، و99 من 100 خلال %2</translation>
    </message>
    <message>
        <source>figures of %1, they stand still</source>
        <translation>أرقام الساعة %1، متوقفة</translation>
    </message>
    <message>
        <source>figures of %1, anew every %2 seconds</source>
        <translation>أرقام الساعة %1، تتجدد كل %2 ثوانٍ</translation>
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
        <source>Operations</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>جارٍ الجمع</translation>
    </message>
    <message>
        <source>What was refused or failed</source>
        <translation>ما رُفض أو فشل</translation>
    </message>
    <message>
        <source>Slowest addresses</source>
        <translation>أبطأ العناوين</translation>
    </message>
    <message>
        <source>Busiest shops</source>
        <translation>أكثر المحلات نشاطًا</translation>
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
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
</context>
<context>
    <name>tijara::ui::PeoplePage</name>
    <message>
        <source>%1 (you)</source>
        <translation>‏%1 (أنت)</translation>
    </message>
    <message>
        <source>On</source>
        <comment>second step</comment>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Whoever works here stands here, with what they may do.</source>
        <translation>من يعمل هنا يظهر هنا، مع ما يستطيعه.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>الخطوة الثانية</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>second step</comment>
        <translation>غير مفعّلة</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>هنا منذ</translation>
    </message>
    <message>
        <source>This is you: your own role and sign-in are changed by somebody else.</source>
        <translation>هذا أنت: دورك يغيّره شخص آخر.</translation>
    </message>
    <message>
        <source>They have not come yet. The code of an invitation is good for three days.</source>
        <translation>لم يأتِ بعد. رمز الدعوة صالح ثلاثة أيام.</translation>
    </message>
    <message>
        <source>They cannot sign in here until you let them in again.</source>
        <translation>لا يستطيع الدخول هنا حتى تسمح له من جديد.</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>You get a code to hand over: with it they choose their name and password, within three days.</source>
        <translation>تحصل على رمز تسلّمه، وبه يختار الشخص اسمه وكلمة سره خلال ثلاثة أيام.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What each may do stands on the page Roles.</source>
        <translation>ما يستطيعه كل دور مذكور في صفحة الأدوار.</translation>
    </message>
    <message>
        <source>Hand this code over</source>
        <translation>سلّم هذا الرمز</translation>
    </message>
    <message>
        <source>%1 chooses “I have an invitation” when signing in, and types it there. It is good until %2 and is not shown again.</source>
        <translation>‏%1 يختار «لدي دعوة» عند الدخول ويكتبه هناك. هو صالح حتى %2 ولن يُعرض من جديد.</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>رمز الدعوة</translation>
    </message>
    <message>
        <source>%1 chooses “I forgot my password” when signing in, and types it there. It is good until %2 and is not shown again.</source>
        <translation>‏%1 يختار «نسيت كلمة السر» عند الدخول ويكتبه هناك. هو صالح حتى %2 ولن يُعرض من جديد.</translation>
    </message>
    <message>
        <source>Code for a new password</source>
        <translation>رمز لكلمة سر جديدة</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>دور %1</translation>
    </message>
    <message>
        <source>It holds from their next click on.</source>
        <translation>يسري من نقرته التالية.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>‏%1 دوره الآن: %2.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>%1 is signed out and kept out.</source>
        <translation>‏%1 خرج ومُنع من الدخول.</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>‏%1 يستطيع الدخول من جديد.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>They are signed out at once and cannot come back without another invitation. What they wrote stays, under their name.</source>
        <translation>يخرج فورًا ولا يعود إلا بدعوة أخرى. ويبقى ما كتبه باسمه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>Drop the second step of %1?</source>
        <translation>إلغاء الخطوة الثانية لـ %1؟</translation>
    </message>
    <message>
        <source>They are signed out everywhere and sign in with their password alone, until they set it up again. Make sure that it is they who ask.</source>
        <translation>يخرج من كل مكان ويدخل بكلمة سره وحدها إلى أن يعدّها من جديد. تأكد أنه هو من يطلب.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء</translation>
    </message>
    <message>
        <source>%1 has no second step any more.</source>
        <translation>‏%1 لم تعد له خطوة ثانية.</translation>
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
    <name>tijara::ui::PlansPage</name>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>لا أيام (%1)</numerusform>
            <numerusform>يوم واحد (%1)</numerusform>
            <numerusform>يومان (%1)</numerusform>
            <numerusform>%1 أيام</numerusform>
            <numerusform>%1 يومًا</numerusform>
            <numerusform>%1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الباقات</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>لا باقات بعد</translation>
    </message>
    <message>
        <source>A plan says what a shop pays, and how much it may do.</source>
        <translation>الباقة تقول كم يدفع المحل وكم له أن يفعل.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>السعر في الشهر</translation>
    </message>
    <message>
        <source>Calls a month</source>
        <translation>الطلبات في الشهر</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Shops on this version</source>
        <translation>المحلات على هذا الإصدار</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>إصدار جديد من %1</translation>
    </message>
    <message>
        <source>Shops stay on the version they have until they are moved; new ones get this.</source>
        <translation>تبقى المحلات على إصدارها حتى تُنقل، والجديدة تأخذ هذا.</translation>
    </message>
    <message>
        <source>Make the version</source>
        <translation>إنشاء الإصدار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>باقة جديدة</translation>
    </message>
    <message>
        <source>What it costs and allows can be changed later by a new version.</source>
        <translation>يمكن تغيير سعرها وحدودها لاحقًا بإصدار جديد.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>إنشاء الباقة</translation>
    </message>
    <message>
        <source>Small letters, digits and “-”, for example “starter”</source>
        <translation>حروف لاتينية صغيرة وأرقام و«-»، مثل «starter»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Three letters, for example INR</source>
        <translation>ثلاثة حروف، مثل INR</translation>
    </message>
    <message>
        <source>Left empty: as many as they like</source>
        <translation>إن تُرك فارغًا: كما يشاؤون</translation>
    </message>
    <message>
        <source>Left empty: none</source>
        <translation>إن تُرك فارغًا: لا تجربة</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Version %1 of %2 is made.</source>
        <translation>أُنشئ الإصدار %1 من %2.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::PowerPlanner</name>
    <message>
        <source>How long will it take?</source>
        <translation>كم تستغرق؟</translation>
    </message>
    <message>
        <source>Of 100 visitors buy today</source>
        <translation>من 100 زائر يشتري اليوم</translation>
    </message>
    <message>
        <source>An order brings</source>
        <translation>تجلب الطلبية</translation>
    </message>
    <message>
        <source>Sales or profit, as the goal says</source>
        <translation>مبيعات أو ربحًا، كما يقول الهدف</translation>
    </message>
    <message>
        <source>Orders differ by</source>
        <translation>تختلف الطلبيات بمقدار</translation>
    </message>
    <message>
        <source>Their standard deviation; left empty: all are alike</source>
        <translation>انحرافها المعياري؛ إن تُرك فارغًا فكلها متشابهة</translation>
    </message>
    <message>
        <source>Difference worth knowing</source>
        <translation>الفرق الذي يستحق المعرفة</translation>
    </message>
    <message>
        <source>A smaller one may stay unseen</source>
        <translation>ما هو أصغر قد لا يُرى</translation>
    </message>
    <message>
        <source>Seen with a chance of</source>
        <translation>يُرى باحتمال</translation>
    </message>
    <message>
        <source>New visitors a day</source>
        <translation>الزوار الجدد في اليوم</translation>
    </message>
    <message>
        <source>The plan lets you look every day, which takes about twice as many visitors as one look at the end would. Where orders differ much, expect ten times as many.</source>
        <translation>تتيح لك الخطة أن تنظر كل يوم، ويلزم لذلك نحو ضعف ما تحتاجه نظرة واحدة في النهاية من الزوار. وحيث تختلف الطلبيات كثيرًا فتوقع عشرة أضعاف.</translation>
    </message>
    <message>
        <source>Take it as the plan</source>
        <translation>اتخاذها خطة</translation>
    </message>
    <message>
        <source>Fill in how many buy, which difference matters and how many come.</source>
        <translation>اكتب كم يشترون، وأي فرق يهم، وكم يأتون.</translation>
    </message>
    <message numerus="yes">
        <source>Each price needs %1 visitors, %2 in all.</source>
        <translation>
            <numerusform>يلزم كل سعر %1 زائر، والجملة %2.</numerusform>
            <numerusform>يلزم كل سعر %1 زائر، والجملة %2.</numerusform>
            <numerusform>يلزم كل سعر %1 زائران، والجملة %2.</numerusform>
            <numerusform>يلزم كل سعر %1 زوار، والجملة %2.</numerusform>
            <numerusform>يلزم كل سعر %1 زائرًا، والجملة %2.</numerusform>
            <numerusform>يلزم كل سعر %1 زائر، والجملة %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes %1 days, in whole weeks.</source>
        <translation>
            <numerusform>يستغرق ذلك %1 يوم، بأسابيع كاملة.</numerusform>
            <numerusform>يستغرق ذلك %1 يوم، بأسابيع كاملة.</numerusform>
            <numerusform>يستغرق ذلك %1 يومين، بأسابيع كاملة.</numerusform>
            <numerusform>يستغرق ذلك %1 أيام، بأسابيع كاملة.</numerusform>
            <numerusform>يستغرق ذلك %1 يومًا، بأسابيع كاملة.</numerusform>
            <numerusform>يستغرق ذلك %1 يوم، بأسابيع كاملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences of the planner</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Fill in what an order brings and by how much orders differ, how many buy, which difference matters and how many come.</source>
        <translation>املأ ما تجلبه الطلبية وبكم تختلف الطلبيات، وكم يشتري، وأي فرق يهم، وكم يأتي.</translation>
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
    <message>
        <source>Tax rate</source>
        <translation>نسبة الضريبة</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ProviderPage</name>
    <message>
        <source>Billing service</source>
        <translation>خدمة الفوترة</translation>
    </message>
    <message>
        <source>A service outside can be told what customers buy while a price experiment runs, to bill by what was sold.</source>
        <translation>يمكن إخبار خدمة خارجية بما يشتريه الزبائن أثناء تجربة أسعار، لتفوتر بحسب ما بيع.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>كيف تسير</translation>
    </message>
    <message>
        <source>With whose key</source>
        <translation>بمفتاح من</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>آخر إرسال</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Last refused</source>
        <extracomment>%1 a day and time, %2 why</extracomment>
        <translation>آخر رفض</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Purchases that wait</source>
        <translation>مشتريات تنتظر</translation>
    </message>
    <message>
        <source>Purchases given up</source>
        <translation>مشتريات تُركت</translation>
    </message>
    <message>
        <source>Whose key</source>
        <translation>مفتاح من</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>مفتاح المحل</translation>
    </message>
    <message>
        <source>Address for the own key</source>
        <translation>عنوان مفتاح المحل</translation>
    </message>
    <message>
        <source>Address for the platform&apos;s key</source>
        <translation>عنوان مفتاح المنصة</translation>
    </message>
    <message>
        <source>Change the billing service</source>
        <translation>تغيير خدمة الفوترة</translation>
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
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>If empty: %1</source>
        <translation>إن تُرك فارغًا: %1</translation>
    </message>
    <message>
        <source>Yours %1. Leave the field empty to keep it.</source>
        <extracomment>below the field of a key; %1 &quot;ends in …4711, set on 3 Nov&quot;</extracomment>
        <translation>مفتاحك %1. اترك الخانة فارغة لتبقيه.</translation>
    </message>
    <message>
        <source>It is sealed, and never shown again.</source>
        <translation>يُختم ولا يُعرض بعدها أبدًا.</translation>
    </message>
    <message>
        <source>It is destroyed and cannot be brought back. The platform&apos;s key goes on.</source>
        <translation>يُتلف ولا يمكن استرجاعه. ويستمر مفتاح المنصة.</translation>
    </message>
    <message>
        <source>It is destroyed and cannot be brought back. Nothing is sent any more, and what waits is dropped.</source>
        <translation>يُتلف ولا يمكن استرجاعه. لا يُرسل شيء بعدها، ويُترك ما ينتظر.</translation>
    </message>
    <message>
        <source>Remove your key?</source>
        <translation>إزالة مفتاحك؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>The key is removed.</source>
        <translation>أُزيل المفتاح.</translation>
    </message>
    <message>
        <source>Tried with your key: %1.</source>
        <translation>جُرّب بمفتاحك: %1.</translation>
    </message>
    <message>
        <source>Tried with the platform&apos;s key: %1.</source>
        <translation>جُرّب بمفتاح المنصة: %1.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordDialog</name>
    <message>
        <source>Request id: %1</source>
        <translation>رقم الطلب: %1</translation>
    </message>
    <message>
        <source>What you type here cannot be kept on this computer: its disk is full, or not to be written on. Save it before you leave.</source>
        <translation>لا يمكن حفظ ما تكتبه هنا على هذا الحاسوب: قرصه ممتلئ أو لا تمكن الكتابة عليه. احفظه قبل الخروج.</translation>
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
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field of a record and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordListPage</name>
    <message>
        <source>Your draft of %1 waits in “%2”.</source>
        <extracomment>a time, the words of the button that opens the form</extracomment>
        <translation>مسودتك من %1 تنتظر في «%2».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
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
    <name>tijara::ui::RefusalsPage</name>
    <message>
        <source>Wrong passwords for one e-mail</source>
        <translation>كلمات سر خاطئة لبريد واحد</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>رموز خاطئة</translation>
    </message>
    <message>
        <source>Many e-mails tried from one address</source>
        <translation>عناوين بريد كثيرة جُرّبت من عنوان واحد</translation>
    </message>
    <message>
        <source>Asked for records that are not theirs</source>
        <translation>طلب سجلات ليست له</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>المرفوضات</translation>
    </message>
    <message>
        <source>Nobody was refused</source>
        <translation>لم يُرفض أحد</translation>
    </message>
    <message>
        <source>Whoever tries passwords or codes that are wrong is slowed down, and stands here.</source>
        <translation>من يجرّب كلمات سر أو رموزًا خاطئة يُبطَّأ ويظهر هنا.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RequestsPage</name>
    <message>
        <source>All of the shop</source>
        <translation>كل المحل</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Nothing of this was asked in this time.</source>
        <translation>لم يُطلب شيء من هذا في هذه المدة.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>For</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Half of the answers within</source>
        <translation>نصف الإجابات خلال</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 من 100 خلال</translation>
    </message>
    <message>
        <source>99 of 100 within</source>
        <translation>99 من 100 خلال</translation>
    </message>
    <message>
        <source>In the database, all together</source>
        <translation>في قاعدة البيانات، المجموع</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ResultsPage</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>كل التجارب</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>نتائج تجربة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>اشتروا</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>How the visitors came</source>
        <translation>كيف جاء الزوار</translation>
    </message>
    <message>
        <source>what may make a result wrong</source>
        <translation>ما قد يُفسد النتيجة</translation>
    </message>
    <message>
        <source>What each price brought</source>
        <translation>ما جلبه كل سعر</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>ما مدى التأكد منه</translation>
    </message>
    <message>
        <source>all goals; Enter on a line says how it is worked out</source>
        <translation>كل الأهداف؛ Enter على سطر يقول كيف حُسب</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <extracomment>a state, which day it is, and of how many</extracomment>
        <translation>%1، اليوم %2 من %3</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1، اليوم %2</translation>
    </message>
    <message>
        <source>Make %1 the price…</source>
        <translation>جعل %1 السعر…</translation>
    </message>
    <message>
        <source>Make it the price…</source>
        <translation>جعله السعر…</translation>
    </message>
    <message>
        <source>Stop, keep %1…</source>
        <translation>إيقاف مع إبقاء %1…</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Run %1, from %2</source>
        <extracomment>a stretch of an experiment with shares of its own: its number and when it began</extracomment>
        <translation>الجولة %1، من %2</translation>
    </message>
    <message>
        <source>Time of the figures</source>
        <translation>وقت الأرقام</translation>
    </message>
    <message>
        <source>As decided</source>
        <translation>كما تقرر</translation>
    </message>
    <message>
        <source>With what came since</source>
        <translation>مع ما جاء بعد ذلك</translation>
    </message>
    <message>
        <source>%1 planned for each price</source>
        <translation>المخطط لكل سعر %1</translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>في %1 يوم</numerusform>
            <numerusform>في %1 يوم</numerusform>
            <numerusform>في %1 يومين</numerusform>
            <numerusform>في %1 أيام</numerusform>
            <numerusform>في %1 يومًا</numerusform>
            <numerusform>في %1 يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 طلبية</numerusform>
            <numerusform>%1 طلبية</numerusform>
            <numerusform>%1 طلبيتان</numerusform>
            <numerusform>%1 طلبيات</numerusform>
            <numerusform>%1 طلبية</numerusform>
            <numerusform>%1 طلبية</numerusform>
        </translation>
    </message>
    <message>
        <source>before any cut</source>
        <translation>قبل أي قص</translation>
    </message>
    <message>
        <source>off</source>
        <translation>مختل</translation>
    </message>
    <message>
        <source>even</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>too few visitors to say</source>
        <translation>زوار أقل من أن يقال شيء</translation>
    </message>
    <message>
        <source>%1 of %2 due</source>
        <extracomment>visitors of a price: how many came and how many were due</extracomment>
        <translation>%1 والمنتظر %2</translation>
    </message>
    <message>
        <source>χ² and p of the split</source>
        <translation>χ² و p للتوزيع</translation>
    </message>
    <message>
        <source>Visitors who saw two prices</source>
        <translation>زوار رأوا سعرين</translation>
    </message>
    <message>
        <source>Reports that were not taken</source>
        <translation>بلاغات لم تؤخذ</translation>
    </message>
    <message>
        <source>More than one visitor in a hundred saw two prices: somewhere a price is not kept for its visitor.</source>
        <translation>رأى سعرين أكثر من زائر في المئة: في مكان ما لا يُحفظ السعر لزائره.</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>كيف حُسب هذا</translation>
    </message>
    <message>
        <source>shaded: where the truth lies, safe to look at every day</source>
        <translation>المظلل: أين تقع الحقيقة، ولا بأس بالنظر كل يوم</translation>
    </message>
    <message>
        <source>1 % dearer: %1 orders</source>
        <extracomment>under a demand curve: how many orders one per cent more costs</extracomment>
        <translation>أغلى بنسبة 1&#xa0;%: الطلبيات %1</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>جارٍ الجمع</translation>
    </message>
    <message>
        <source>No experiment has begun yet</source>
        <translation>لم تبدأ أي تجربة بعد</translation>
    </message>
    <message>
        <source>Once one runs, what its prices bring stands here.</source>
        <translation>حين تجري إحداها يظهر هنا ما تجلبه أسعارها.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>The results could not be loaded</source>
        <translation>تعذّر تحميل النتائج</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>رقم الطلب: %1</translation>
    </message>
    <message>
        <source>It has not begun yet</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>There are results once visitors have seen its prices.</source>
        <translation>تكون هناك نتائج حين يرى زوار أسعارها.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <source>The results are saved.</source>
        <translation>حُفظت النتائج.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>لا يمكن كتابة الملف %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the split is even or off, and its p: &quot;Split is even: p = 0.81&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hidden until the visitors are split as planned.</source>
        <translation>مخفي إلى أن يتوزع الزوار كما خُطط.</translation>
    </message>
    <message>
        <source>It is too early to say how sure anything is.</source>
        <translation>من المبكر قول مدى التأكد من أي شيء.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ResultsVerdict</name>
    <message>
        <source>Most often: %1</source>
        <translation>الأغلب: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>غير معروف: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RoleMatrix</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Each column is a role. Someone has one role here, and may do what stands in its column.</source>
        <translation>كل عمود دور. لكل شخص هنا دور واحد ويستطيع ما في عموده.</translation>
    </message>
    <message>
        <source>The server does not answer. You see the roles of %1.</source>
        <translation>الخادم لا يجيب. ترى الأدوار كما كانت في %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>The roles could not be loaded</source>
        <translation>تعذّر تحميل الأدوار</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>اسم الدور</translation>
    </message>
    <message>
        <source>For example: Evening till</source>
        <translation>مثلًا: صندوق المساء</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Tick what it allows. You can give what you may do yourself.</source>
        <translation>أشّر على ما يسمح به. تستطيع أن تعطي ما تستطيعه أنت.</translation>
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
        <source>Change a role</source>
        <translation>تعديل دور</translation>
    </message>
    <message>
        <source>It holds for everyone who has the role, from their next click on.</source>
        <translation>يسري على كل من له هذا الدور من نقرته التالية.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>The role %1 is saved.</source>
        <translation>حُفظ الدور %1.</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>إزالة دور</translation>
    </message>
    <message>
        <source>Only a role that nobody has can be removed.</source>
        <translation>لا يُزال إلا دور ليس لأحد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء</translation>
    </message>
    <message>
        <source>The role %1 was removed.</source>
        <translation>أُزيل الدور %1.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SecondStepDialog</name>
    <message>
        <source>Second step of your sign-in</source>
        <translation>الخطوة الثانية لتسجيل دخولك</translation>
    </message>
    <message>
        <source>Scan the picture with an authenticator app on your phone, or type the letters into it. Then type the six digits it shows.</source>
        <translation>امسح الصورة بتطبيق مصادقة على هاتفك، أو اكتب الحروف فيه. ثم اكتب الأرقام الستة التي يعرضها.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Picture for the app; the letters below say the same</source>
        <translation>صورة للتطبيق؛ الحروف في الأسفل تقول الشيء نفسه</translation>
    </message>
    <message>
        <source>Letters for the app</source>
        <translation>حروف للتطبيق</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>رمز التطبيق</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>رموز الاسترجاع</translation>
    </message>
    <message>
        <source>Each opens one sign-in when your phone is lost. Write them down or print them: they are not shown again.</source>
        <translation>كل رمز يفتح تسجيل دخول واحدًا إذا ضاع هاتفك. اكتبها أو اطبعها: لن تُعرض مرة أخرى.</translation>
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
    <name>tijara::ui::ServerCard</name>
    <message>
        <source>Connections for shops</source>
        <translation>اتصالات المحلات</translation>
    </message>
    <message>
        <source>Connections for the platform</source>
        <translation>اتصالات المنصة</translation>
    </message>
    <message>
        <source>Connections for keys</source>
        <translation>اتصالات المفاتيح</translation>
    </message>
    <message>
        <source>Connections past the pooler</source>
        <translation>اتصالات تتجاوز المجمِّع</translation>
    </message>
    <message>
        <source>Connections to the replica</source>
        <translation>اتصالات نسخة القراءة</translation>
    </message>
    <message>
        <source>Connections that read</source>
        <translation>اتصالات القراءة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>the one that answered</source>
        <translation>الذي أجاب</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>يعمل منذ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 processors</source>
        <translation>
            <numerusform>%1 من %2 معالج</numerusform>
            <numerusform>%1 من معالج واحد (%2)</numerusform>
            <numerusform>%1 من معالجين (%2)</numerusform>
            <numerusform>%1 من %2 معالجات</numerusform>
            <numerusform>%1 من %2 معالجًا</numerusform>
            <numerusform>%1 من %2 معالج</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 busy, %2 idle</source>
        <translation>%1 مشغولة، %2 خاملة</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SessionsPage</name>
    <message>
        <source>%1 (here)</source>
        <translation>‏%1 (هنا)</translation>
    </message>
    <message>
        <source>Helps, reading only</source>
        <translation>يساعد، للقراءة فقط</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات الدخول</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يدخل أحد</translation>
    </message>
    <message>
        <source>Whoever is signed in here stands here.</source>
        <translation>من دخل هنا يظهر هنا.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>ينتهي من نفسه</translation>
    </message>
    <message>
        <source>The program does not say what it is.</source>
        <translation>البرنامج لا يقول ما هو.</translation>
    </message>
    <message>
        <source>Someone of the platform looks in to help, and can change nothing. Their reason: %1</source>
        <translation>دخل شخص من المنصة للمساعدة ولا يستطيع تغيير شيء. سببه: %1</translation>
    </message>
    <message>
        <source>This is where you are now. To end it, sign out.</source>
        <translation>أنت هنا الآن. لإنهائه سجّل الخروج.</translation>
    </message>
    <message>
        <source>The sign-in of %1 has ended.</source>
        <translation>انتهى دخول %1.</translation>
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
    <message>
        <source>Second step</source>
        <translation>الخطوة الثانية</translation>
    </message>
    <message>
        <source>Type the six digits that your app shows now. Without your phone: one of your recovery codes.</source>
        <translation>اكتب الأرقام الستة التي يعرضها تطبيقك الآن. من دون هاتفك: أحد رموز الاسترجاع.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>لدي دعوة</translation>
    </message>
    <message>
        <source>I forgot my password</source>
        <translation>نسيت كلمة السر</translation>
    </message>
    <message>
        <source>You have the code from whoever invited you. If you sign in on this server already, give the password you have; else choose one.</source>
        <translation>أخذت الرمز ممن دعاك. إن كنت تدخل هذا الخادم من قبل فاكتب كلمة سرك، وإلا فاختر واحدة.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>رمز الدعوة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>As others here will read it</source>
        <translation>كما سيقرؤه الآخرون هنا</translation>
    </message>
    <message>
        <source>The owner of your shop makes a code for you, on the page People. It is good for a quarter of an hour.</source>
        <translation>ينشئ لك مالك محلك رمزًا في صفحة الأشخاص. هو صالح ربع ساعة.</translation>
    </message>
    <message>
        <source>Code for a new password</source>
        <translation>رمز لكلمة سر جديدة</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>كلمة سرك الجديدة</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>‏%1 أحرف على الأقل</translation>
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
    <name>tijara::ui::StepUp</name>
    <message>
        <source>Is it you?</source>
        <translation>هل هذا أنت؟</translation>
    </message>
    <message>
        <source>This needs your password once more. Then you are not asked again for five minutes.</source>
        <translation>يلزم إدخال كلمة السر مرة أخرى. ثم لن تُسأل عنها لخمس دقائق.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Or the code of your app</source>
        <translation>أو رمز تطبيقك</translation>
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
    <name>tijara::ui::TenantsPage</name>
    <message>
        <source>Another country</source>
        <translation>بلد آخر</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>المحلات</translation>
    </message>
    <message>
        <source>No shops yet</source>
        <translation>لا محلات بعد</translation>
    </message>
    <message>
        <source>Every business that rents this platform stands here.</source>
        <translation>هنا كل تجارة تستأجر هذه المنصة.</translation>
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
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Near their limit</source>
        <translation>قريبة من حدّها</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المحل</translation>
    </message>
    <message numerus="yes">
        <source>%1 shops</source>
        <translation>
            <numerusform>%1 محل</numerusform>
            <numerusform>%1 محل</numerusform>
            <numerusform>%1 محلين</numerusform>
            <numerusform>%1 محلات</numerusform>
            <numerusform>%1 محلًا</numerusform>
            <numerusform>%1 محل</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>اكتب %1 للمتابعة</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تراجُع</translation>
    </message>
    <message numerus="yes">
        <source>Done with %1 shops.</source>
        <translation>
            <numerusform>تم لـ %1 محل.</numerusform>
            <numerusform>تم لـ %1 محل.</numerusform>
            <numerusform>تم لـ %1 محلين.</numerusform>
            <numerusform>تم لـ %1 محلات.</numerusform>
            <numerusform>تم لـ %1 محلًا.</numerusform>
            <numerusform>تم لـ %1 محل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were left as they are:</source>
        <translation>
            <numerusform>بقي %1 كما هو:</numerusform>
            <numerusform>بقي %1 كما هو:</numerusform>
            <numerusform>بقي %1 كما هما:</numerusform>
            <numerusform>بقيت %1 كما هي:</numerusform>
            <numerusform>بقي %1 كما هو:</numerusform>
            <numerusform>بقي %1 كما هو:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all could be taken back. %1</source>
        <translation>لم يمكن التراجع عن الكل. %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>There are no flags yet.</source>
        <translation>لا توجد ميزات بعد.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a state of shops, and how many are in it</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>Trial ends within a week</source>
        <translation>تجربة تنتهي خلال أسبوع</translation>
    </message>
    <message>
        <source>Over 80 % of their calls</source>
        <translation>أكثر من 80 % من طلباتها</translation>
    </message>
    <message>
        <source>%1 has an owner already, or was made without one: its own people invite others.</source>
        <translation>لـ %1 مالك بالفعل، أو أُنشئ بلا مالك: أهله يدعون غيرهم.</translation>
    </message>
    <message>
        <source>Code for the owner of %1</source>
        <translation>رمز لمالك %1</translation>
    </message>
    <message>
        <source>Give it to %1: with it they come in, under “I have an invitation”. It is good until %2, and is shown this once.</source>
        <translation>أعطه %1 ليدخل به من «لدي دعوة». يصلح حتى %2، ويُعرض هذه المرة فقط.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>tijara::ui::TermsForm</name>
    <message>
        <source>Profit per visitor</source>
        <translation>الربح لكل زائر</translation>
    </message>
    <message>
        <source>Sales per visitor</source>
        <translation>المبيعات لكل زائر</translation>
    </message>
    <message>
        <source>Share of visitors who buy</source>
        <translation>نسبة الزوار الذين يشترون</translation>
    </message>
    <message>
        <source>Value of an order</source>
        <translation>قيمة الطلبية</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>ما الذي يُجرَّب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>“Coffee set: 89 or 79?”</source>
        <translation>«طقم قهوة: 89 أم 79؟»</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Your shop&apos;s pages ask for prices by it; it never changes</source>
        <translation>به تسأل صفحات متجرك عن الأسعار؛ ولا يتغير أبدًا</translation>
    </message>
    <message>
        <source>What do you expect, and why?</source>
        <translation>ماذا تتوقع، ولماذا؟</translation>
    </message>
    <message>
        <source>Written down before, it keeps one honest after</source>
        <translation>ما يُكتب قبلُ يُبقي المرء صادقًا بعدُ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>ما الذي يحسم</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>The others are shown too, but do not decide</source>
        <translation>تُعرض الأخرى أيضًا لكنها لا تحسم</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>الأفضل هو</translation>
    </message>
    <message>
        <source>More</source>
        <translation>الأكثر</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>الأقل</translation>
    </message>
    <message>
        <source>Counted event</source>
        <translation>الحدث المحسوب</translation>
    </message>
    <message>
        <source>As your shop&apos;s pages and tills report it: “purchase”</source>
        <translation>كما تبلّغ عنه صفحات متجرك وصناديقه: «purchase»</translation>
    </message>
    <message>
        <source>Must not get more frequent</source>
        <translation>يجب ألا يكثر</translation>
    </message>
    <message>
        <source>For example “return”. If it does, no price is called better</source>
        <translation>مثلًا «return». فإن كثر فلا يقال عن سعر إنه أفضل</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>the first one is today&apos;s</source>
        <translation>الأول هو الحالي</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>سعر آخر</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>Share evenly</source>
        <translation>حصص متساوية</translation>
    </message>
    <message>
        <source>Price today</source>
        <translation>السعر الحالي</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Costs you</source>
        <translation>يكلفك</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>Who takes part, and when</source>
        <translation>من يشارك، ومتى</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>يشارك</translation>
    </message>
    <message>
        <source>The others see today&apos;s price and are not counted</source>
        <translation>الآخرون يرون السعر الحالي ولا يُحسبون</translation>
    </message>
    <message>
        <source>Visitors wanted for each price</source>
        <translation>الزوار المطلوبون لكل سعر</translation>
    </message>
    <message>
        <source>The planner beside says how many</source>
        <translation>المخطِّط بجانبه يقول كم</translation>
    </message>
    <message>
        <source>Ends by itself after</source>
        <translation>تنتهي بنفسها بعد</translation>
    </message>
    <message>
        <source>The last day; whole weeks are best</source>
        <translation>اليوم الأخير؛ والأسابيع الكاملة أفضل</translation>
    </message>
    <message>
        <source>Begins by itself on</source>
        <translation>تبدأ بنفسها في</translation>
    </message>
    <message>
        <source>Left empty: when you start it</source>
        <translation>إن تُرك فارغًا: حين تبدؤها أنت</translation>
    </message>
    <message>
        <source>Only visitors whose</source>
        <translation>فقط الزوار الذين</translation>
    </message>
    <message>
        <source>An attribute your shop&apos;s pages send: “country”</source>
        <translation>صفة ترسلها صفحات متجرك: «country»</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>هي إحدى</translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation>إن تعددت فبينها فواصل</translation>
    </message>
    <message>
        <source>Never together with others of</source>
        <translation>لا تجتمع أبدًا مع غيرها من</translation>
    </message>
    <message>
        <source>Experiments with the same word here share no visitor</source>
        <translation>التجارب التي لها هنا الكلمة نفسها لا تشترك في زائر</translation>
    </message>
    <message>
        <source>of them from</source>
        <translation>منهم من</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>كيف يُحكم عليها</translation>
    </message>
    <message>
        <source>good as it is, for most</source>
        <translation>جيدة كما هي للأغلب</translation>
    </message>
    <message>
        <source>Wrong in at most</source>
        <translation>تخطئ على الأكثر في</translation>
    </message>
    <message>
        <source>of all experiments, however often one looks</source>
        <translation>من كل التجارب، مهما كثر النظر</translation>
    </message>
    <message>
        <source>Sharpest at</source>
        <translation>أدق ما تكون عند</translation>
    </message>
    <message>
        <source>The number of visitors at which the interval is tightest</source>
        <translation>عدد الزوار الذي يكون عنده المجال أضيق</translation>
    </message>
    <message>
        <source>Cut sales above</source>
        <translation>قص المبيعات فوق</translation>
    </message>
    <message>
        <source>of all buyers&apos; sales, so that one bulk order decides nothing; 100: never</source>
        <translation>من مبيعات كل المشترين، فلا تحسم طلبية جملة واحدة شيئًا؛ 100: أبدًا</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>النظر إلى الوراء</translation>
    </message>
    <message>
        <source>At earlier orders, which makes the result sharper</source>
        <translation>إلى الطلبيات السابقة، فتصير النتيجة أدق</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Orders count until</source>
        <translation>تُحسب الطلبيات حتى</translation>
    </message>
    <message>
        <source>after the stop</source>
        <translation>بعد الإيقاف</translation>
    </message>
    <message>
        <source>Together %1: %2 of the visitors have no price yet.</source>
        <translation>المجموع %1: بقي %2 من الزوار بلا سعر.</translation>
    </message>
    <message>
        <source>Together %1: that is %2 too much.</source>
        <translation>المجموع %1: هذا زائد بمقدار %2.</translation>
    </message>
    <message>
        <source>Together 100 %: every visitor who takes part has a price.</source>
        <translation>المجموع 100&#xa0;%: لكل زائر يشارك سعر.</translation>
    </message>
    <message>
        <source>It has begun: prices, goals, rules and who takes part stay as they are. A copy can be changed.</source>
        <translation>بدأت التجربة: الأسعار والأهداف والقواعد ومن يشارك تبقى كما هي. والنسخة يمكن تغييرها.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::TermsPage</name>
    <message>
        <source>New price experiment</source>
        <translation>تجربة أسعار جديدة</translation>
    </message>
    <message>
        <source>Terms of an experiment</source>
        <translation>شروط تجربة</translation>
    </message>
    <message>
        <source>Which experiment?</source>
        <translation>أي تجربة؟</translation>
    </message>
    <message>
        <source>Choose one in the list, then “Change…”.</source>
        <translation>اختر واحدة من القائمة، ثم «تعديل…».</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>كل التجارب</translation>
    </message>
    <message>
        <source>The experiment could not be loaded</source>
        <translation>تعذّر تحميل التجربة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <translation>شروط %1</translation>
    </message>
    <message>
        <source>The draft is saved. It begins when you start it.</source>
        <translation>حُفظت المسودة. تبدأ حين تبدؤها أنت.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
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
    <name>tijara::ui::TransferForm</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>An account by its name or code, a customer by theirs</source>
        <translation>الحساب باسمه أو رمزه، والزبون باسمه أو رقمه</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>حالًا</translation>
    </message>
    <message numerus="yes">
        <source>Hold it for %n day(s)</source>
        <extracomment>an amount that is held for so many days</extracomment>
        <translation>
            <numerusform>احجزه %n يوم</numerusform>
            <numerusform>احجزه يومًا واحدًا (%n)</numerusform>
            <numerusform>احجزه يومين (%n)</numerusform>
            <numerusform>احجزه %n أيام</numerusform>
            <numerusform>احجزه %n يومًا</numerusform>
            <numerusform>احجزه %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What is held stays where it is, but cannot be spent, until it is moved or let go</source>
        <translation>المحجوز يبقى مكانه ولا يُصرف حتى يُحوَّل أو يُفلت</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Of the bank or the payment provider</source>
        <translation>للبنك أو لمزوّد الدفع</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>an account, its balance before and after</extracomment>
        <translation>‏%1: %2 ← %3</translation>
    </message>
    <message>
        <source>That is more than is free there: %1.</source>
        <translation>هذا أكثر مما هو حر هناك: %1.</translation>
    </message>
    <message>
        <source>Both are the same account.</source>
        <translation>كلاهما الحساب نفسه.</translation>
    </message>
    <message>
        <source>The two accounts are kept in different money, so nothing can go from one to the other.</source>
        <translation>الحسابان بعملتين مختلفتين، فلا يذهب شيء من أحدهما إلى الآخر.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation>لا تحويلات بعد</translation>
    </message>
    <message>
        <source>Every bill moves money from one account to another, and so can you.</source>
        <translation>كل فاتورة تنقل مالًا من حساب إلى آخر، وتستطيع أنت ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>exactly as it is written</source>
        <translation>كما كُتب تمامًا</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>ما تبعه</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Both accounts</source>
        <translation>الحسابان</translation>
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
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>بعده</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>محجوز حتى</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a transfer: what it was, when</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>What it came from</source>
        <translation>ما جاء منه</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>ما زال محجوزًا</translation>
    </message>
    <message>
        <source>Can still be given back</source>
        <translation>يمكن ردّه بعد</translation>
    </message>
    <message>
        <source>Posted for a document. It goes back with a credit note, not with a refund.</source>
        <translation>رُحّل لمستند. يعود بإشعار دائن لا بردّ المبلغ.</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>تحويل جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 are held.</source>
        <translation>حُجز %1.</translation>
    </message>
    <message>
        <source>%1 were transferred.</source>
        <translation>حُوّل %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a transfer that was just made: what it is, its amount</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>أظهره</translation>
    </message>
</context>
<context>
    <name>tijara::ui::TrialBalanceCard</name>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>ميزان المراجعة</translation>
    </message>
    <message>
        <source>%1 at the end of %2</source>
        <extracomment>a currency, and a day</extracomment>
        <translation>%1 في نهاية %2</translation>
    </message>
</context>
<context>
    <name>tijara::ui::UsageCard</name>
    <message>
        <source>Calls by day</source>
        <translation>الطلبات حسب اليوم</translation>
    </message>
    <message>
        <source>days of UTC</source>
        <translation>أيام بتوقيت UTC</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 calls</source>
        <translation>
            <numerusform>‏%1: %2 طلب</numerusform>
            <numerusform>‏%1: %2 طلب</numerusform>
            <numerusform>‏%1: %2 طلب</numerusform>
            <numerusform>‏%1: %2 طلبات</numerusform>
            <numerusform>‏%1: %2 طلبًا</numerusform>
            <numerusform>‏%1: %2 طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls this month, without a limit.</source>
        <translation>
            <numerusform>%1 طلب هذا الشهر، بلا حد.</numerusform>
            <numerusform>%1 طلب هذا الشهر، بلا حد.</numerusform>
            <numerusform>%1 طلب هذا الشهر، بلا حد.</numerusform>
            <numerusform>%1 طلبات هذا الشهر، بلا حد.</numerusform>
            <numerusform>%1 طلبًا هذا الشهر، بلا حد.</numerusform>
            <numerusform>%1 طلب هذا الشهر، بلا حد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls this month. The count begins anew on %3.</source>
        <translation>%1 من %2 طلب هذا الشهر. يبدأ العدّ من جديد في %3.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::UsagePage</name>
    <message>
        <source>This month, added up</source>
        <translation>هذا الشهر مجموعًا</translation>
    </message>
    <message>
        <source>from its first day on</source>
        <translation>من أول يوم فيه</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>What your people and programs ask of the server counts as a call, and a plan has so many of them a month. Signing in and taking your data along cost nothing.</source>
        <translation>ما يطلبه ناسك وبرامجك من الخادم يُعدّ طلبًا، ولكل باقة عدد منها في الشهر. تسجيل الدخول وأخذ بياناتك معك لا يُحسبان.</translation>
    </message>
    <message>
        <source>Most of this month&apos;s calls are used. A larger plan has more at once.</source>
        <translation>استُعمل معظم طلبات هذا الشهر. والباقة الأكبر تعطي المزيد فورًا.</translation>
    </message>
    <message>
        <source>This month&apos;s calls are used up: programs with an API key are refused until %1, people are not. A larger plan has more at once.</source>
        <translation>نفدت طلبات هذا الشهر: تُرفض البرامج ذات مفتاح الواجهة حتى %1، ولا يُرفض الأشخاص. والباقة الأكبر تعطي المزيد فورًا.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Limit of the month</source>
        <translation>حد الشهر</translation>
    </message>
    <message numerus="yes">
        <source>Up to %1: %2 calls</source>
        <translation>
            <numerusform>حتى %1: %2 طلب</numerusform>
            <numerusform>حتى %1: %2 طلب</numerusform>
            <numerusform>حتى %1: %2 طلبين</numerusform>
            <numerusform>حتى %1: %2 طلبات</numerusform>
            <numerusform>حتى %1: %2 طلبًا</numerusform>
            <numerusform>حتى %1: %2 طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit of the month: %1</source>
        <translation>حد الشهر: %1</translation>
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
<context>
    <name>tijara::ui::WebhooksPage</name>
    <message>
        <source>An experiment started</source>
        <translation>بدأت تجربة</translation>
    </message>
    <message>
        <source>An experiment stopped</source>
        <translation>توقفت تجربة</translation>
    </message>
    <message>
        <source>Visitors are not split as planned</source>
        <translation>لم يتوزع الزوار كما خُطط</translation>
    </message>
    <message>
        <source>Can be decided</source>
        <translation>يمكن حسمها</translation>
    </message>
    <message>
        <source>A try</source>
        <translation>محاولة</translation>
    </message>
    <message>
        <source>not sent: an address inside a network</source>
        <translation>لم يُرسل: عنوان داخل شبكة</translation>
    </message>
    <message>
        <source>not sent: switched off</source>
        <translation>لم يُرسل: مُطفأ</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>again at %1</source>
        <translation>مرة أخرى في %1</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Notices to programs</source>
        <translation>إشعارات للبرامج</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>لا عنوان بعد</translation>
    </message>
    <message>
        <source>A program of yours, such as a web shop, can be told when a price experiment starts, stops or can be decided.</source>
        <translation>يمكن إخبار برنامج لك، كمتجر على الويب، حين تبدأ تجربة أسعار أو تتوقف أو يمكن حسمها.</translation>
    </message>
    <message>
        <source>Address for notices</source>
        <translation>عنوان للإشعارات</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>هنا منذ</translation>
    </message>
    <message>
        <source>Last arrived</source>
        <translation>آخر وصول</translation>
    </message>
    <message>
        <source>Nothing arrives since</source>
        <translation>لا شيء يصل منذ</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>%1 · answer: %2</source>
        <extracomment>when a notice was sent, and what was answered</extracomment>
        <translation>%1 · الجواب: %2</translation>
    </message>
    <message>
        <source>New address for notices</source>
        <translation>عنوان جديد للإشعارات</translation>
    </message>
    <message>
        <source>It is told by a signed request whenever an experiment starts, stops, can be decided, or is split badly.</source>
        <translation>يتلقى طلبًا موقَّعًا كلما بدأت تجربة أو توقفت أو أمكن حسمها أو ساء توزيعها.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>The secret of this address</source>
        <translation>سر هذا العنوان</translation>
    </message>
    <message>
        <source>Put it into the program now: it is not shown again. With it the program checks that a notice comes from here.</source>
        <translation>ضعه الآن في البرنامج: لن يُعرض ثانية. به يتحقق البرنامج من أن الإشعار جاء من هنا.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Notices go there again.</source>
        <translation>تذهب الإشعارات إليه من جديد.</translation>
    </message>
    <message>
        <source>No more notices go there.</source>
        <translation>لا تذهب إليه إشعارات بعد الآن.</translation>
    </message>
    <message>
        <source>A notice is on its way. Open the address again to see whether it arrived.</source>
        <translation>إشعار في الطريق. افتح العنوان ثانية لترى هل وصل.</translation>
    </message>
    <message>
        <source>Remove this address?</source>
        <translation>إزالة هذا العنوان؟</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 any more, and its secret is of no use.</source>
        <translation>لا يُرسل شيء إلى %1 بعد الآن، ولا يفيد سره شيئًا.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>The address is removed.</source>
        <translation>أزيل العنوان.</translation>
    </message>
</context>
</TS>
