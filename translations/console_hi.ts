<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>नया सामान</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Sold lines</source>
        <translation>बिकी लाइनें</translation>
    </message>
    <message>
        <source>Every line of a bill with this product</source>
        <translation>इस सामान वाली बिल की हर लाइन</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>नया ग्राहक</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>मिटाएँ…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Bills and credit notes of this customer</source>
        <translation>इस ग्राहक के बिल और क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>यहीं रोकें</translation>
    </message>
    <message>
        <source>What is done stays</source>
        <translation>जो हो गया वह रहेगा</translation>
    </message>
    <message>
        <source>Check the whole trail</source>
        <translation>पूरा लेखा जाँचें</translation>
    </message>
    <message>
        <source>Reads every entry and says whether one was altered, left out or cut off</source>
        <translation>हर एंट्री पढ़कर बताता है कि कोई बदली, छोड़ी या काटी तो नहीं गई</translation>
    </message>
    <message>
        <source>All entries of this record</source>
        <translation>इस रिकॉर्ड की सारी एंट्रियाँ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ताज़ा करें</translation>
    </message>
    <message>
        <source>Ask for the newest figures</source>
        <translation>सबसे नए आँकड़े लाएँ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Bring in sales from a file</source>
        <translation>फ़ाइल से बिक्री लाएँ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>दूसरी फ़ाइल आयात करें</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>अगला कदम</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>दस्तावेज़ दिखाएँ</translation>
    </message>
    <message>
        <source>Ask for the newest rows</source>
        <translation>सबसे नई पंक्तियाँ लाएँ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Shows the bill on paper, to print it or save it as PDF</source>
        <translation>बिल काग़ज़ पर दिखाता है, छापने या PDF में सेव करने के लिए</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस नाम से सेव करें…</translation>
    </message>
    <message>
        <source>Files are kept for 24 hours, for whoever asked for them</source>
        <translation>फ़ाइलें 24 घंटे रखी जाती हैं, जिसने माँगी उसी के लिए</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>सर्वर जोड़ें</translation>
    </message>
    <message>
        <source>Forget what this computer keeps…</source>
        <translation>यह कंप्यूटर जो रखता है भूल जाएँ…</translation>
    </message>
    <message>
        <source>Go to, find or do anything</source>
        <translation>कहीं जाएँ, खोजें या करें</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>जहाँ थे वहाँ वापस</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>फिर आगे</translation>
    </message>
    <message>
        <source>Open this in a new tab</source>
        <translation>इसे नए टैब में खोलें</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>यह टैब बंद करें</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>अगला टैब</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>पिछला टैब</translation>
    </message>
    <message>
        <source>Copy a link to this</source>
        <translation>इसका लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>A link to the page, its filters and the open record, for others of this shop</source>
        <translation>पन्ने, उसके फ़िल्टर और खुले रिकॉर्ड का लिंक, इस दुकान के दूसरों के लिए</translation>
    </message>
    <message>
        <source>Narrow or wide navigation</source>
        <translation>सँकरा या चौड़ा मेनू</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>इस पन्ने की मदद</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>सारे शॉर्टकट</translation>
    </message>
    <message>
        <source>Lock or unlock production</source>
        <translation>असली सिस्टम पर ताला लगाएँ या खोलें</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>यह पन्ना छापें</translation>
    </message>
    <message>
        <source>Show this page as it will be on paper, print it or save it as PDF</source>
        <translation>यह पन्ना काग़ज़ पर जैसा होगा वैसा दिखाएँ, छापें या PDF में सेव करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>Makes a file for a spreadsheet of all rows of the filter</source>
        <translation>फ़िल्टर की सारी पंक्तियों से स्प्रेडशीट की फ़ाइल बनाता है</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>दृश्य सेव करें</translation>
    </message>
    <message>
        <source>Keeps these filters, this order and these columns under a name</source>
        <translation>ये फ़िल्टर, यह क्रम और ये कॉलम एक नाम से रखता है</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Takes back the last change in the cells (Ctrl+Z)</source>
        <translation>खानों का पिछला बदलाव वापस लेता है (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर करें</translation>
    </message>
    <message>
        <source>Does again what was taken back (Ctrl+Shift+Z)</source>
        <translation>जो वापस लिया था उसे फिर करता है (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Forgets the changes; Undo brings them back</source>
        <translation>बदलाव भुला देता है; “वापस लें” से लौट आते हैं</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>पहले देखें…</translation>
    </message>
    <message>
        <source>Every change, before and after</source>
        <translation>हर बदलाव, पहले और बाद</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>बदलाव सेव करें</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>दाम, %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>On</source>
        <translation>किस पर</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>कितना हुआ</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>कब माँगा गया</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>एंट्री</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>About</source>
        <translation>किसके बारे में</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>कुल, %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>सामान</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>नग</translation>
    </message>
    <message>
        <source>Revenue, %1</source>
        <translation>आमदनी, %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>लाइनें</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>लाइन</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>फ़ाइल में</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>रकम, %1</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>महीनेवार</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>क्या करता है</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>खाना</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>क्या गलत है</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>    as %1</source>
        <extracomment>below a shop or server in a menu: a person, and the shop they work in</extracomment>
        <translation>    %1 के रूप में</translation>
    </message>
    <message>
        <source>    as %1, %2</source>
        <translation>    %1, %2 के रूप में</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>No name</source>
        <translation>नाम नहीं</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>ग्राहक %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Your own number for them. A name or a number is needed</source>
        <translation>आपका अपना नंबर। नाम या नंबर ज़रूरी है</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Bill issued</source>
        <translation>बिल बना</translation>
    </message>
    <message>
        <source>Credit note issued</source>
        <translation>क्रेडिट नोट बना</translation>
    </message>
    <message>
        <source>Goods written off</source>
        <translation>माल का नुकसान लिखा</translation>
    </message>
    <message>
        <source>Books adjusted</source>
        <translation>हिसाब सुधारा</translation>
    </message>
    <message>
        <source>Product entered</source>
        <translation>सामान दर्ज हुआ</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>सामान बदला</translation>
    </message>
    <message>
        <source>Customer entered</source>
        <translation>ग्राहक दर्ज हुआ</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>ग्राहक बदला</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>ग्राहक मिटाया</translation>
    </message>
    <message>
        <source>Shop opened</source>
        <translation>दुकान खुली</translation>
    </message>
    <message>
        <source>Branch added</source>
        <translation>शाखा जोड़ी</translation>
    </message>
    <message>
        <source>Tax registration added</source>
        <translation>कर रजिस्ट्रेशन जोड़ा</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>व्यक्ति जोड़ा</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>कब लिखा</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>सीरीज़</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>कैसे आया</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>वजह</translation>
    </message>
    <message>
        <source>Documents that stay</source>
        <translation>जो दस्तावेज़ रहेंगे</translation>
    </message>
    <message>
        <source>Branch, by its id</source>
        <translation>शाखा, आईडी से</translation>
    </message>
    <message>
        <source>Customer, by their id</source>
        <translation>ग्राहक, आईडी से</translation>
    </message>
    <message>
        <source>Takes back, by its id</source>
        <translation>किसे वापस लेता है, आईडी से</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>टाइम ज़ोन</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>छोटा नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Kind of registration</source>
        <translation>रजिस्ट्रेशन का प्रकार</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>क़ानूनी नाम</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Rounding difference</source>
        <translation>राउंड-ऑफ़ का फ़र्क</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>मिटाया गया</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>विवरण नहीं</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a line of a bill: quantity, price of one</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>All %1 entries stand as they were written, and in their order.</source>
        <translation>
            <numerusform>इकलौती (%1) एंट्री वैसी ही है जैसी लिखी गई थी।</numerusform>
            <numerusform>सभी %1 एंट्रियाँ वैसी ही हैं जैसी लिखी गई थीं, और अपने क्रम में।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They agree with %n checkpoints kept apart.</source>
        <translation>
            <numerusform>ये अलग रखे %n जाँच-बिंदु से मेल खाती हैं।</numerusform>
            <numerusform>ये अलग रखे %n जाँच-बिंदुओं से मेल खाती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>एंट्री %1 गायब है।</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1: a checkpoint kept apart knows of later entries.</source>
        <translation>एंट्री %1 से आगे का हिस्सा गायब है: अलग रखा एक जाँच-बिंदु इसके बाद की एंट्रियाँ जानता है।</translation>
    </message>
    <message>
        <source>At entry %1 the trail is another one than the checkpoint kept apart.</source>
        <translation>एंट्री %1 पर लेखा अलग रखे जाँच-बिंदु से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written. Everything before it is good.</source>
        <translation>एंट्री %1 वैसी नहीं है जैसी लिखी गई थी। उससे पहले सब ठीक है।</translation>
    </message>
    <message>
        <source>Paper issued</source>
        <translation>काग़ज़ जारी हुआ</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>सूची निर्यात हुई</translation>
    </message>
    <message>
        <source>Production unlocked</source>
        <translation>असली सिस्टम का ताला खुला</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>फ़ाइल का प्रकार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>फ़ाइल का फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Filtered by</source>
        <translation>किस फ़िल्टर से</translation>
    </message>
    <message>
        <source>Rows chosen by hand</source>
        <translation>हाथ से चुनी पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Jan</source>
        <translation>जन॰</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>फ़र॰</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>मार्च</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>अप्रै॰</translation>
    </message>
    <message>
        <source>May</source>
        <translation>मई</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>जून</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>जुल॰</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>अग॰</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>सित॰</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>अक्तू॰</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>नव॰</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>दिस॰</translation>
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
            <numerusform>%n सेकंड</numerusform>
            <numerusform>%n सेकंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n बाइट</numerusform>
            <numerusform>%n बाइट</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 केबी</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 एमबी</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>Maghreb</comment>
        <translation>जन॰</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>Maghreb</comment>
        <translation>फ़र॰</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>Maghreb</comment>
        <translation>मार्च</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>Maghreb</comment>
        <translation>अप्रै॰</translation>
    </message>
    <message>
        <source>May</source>
        <comment>Maghreb</comment>
        <translation>मई</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>Maghreb</comment>
        <translation>जून</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>Maghreb</comment>
        <translation>जुल॰</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>Maghreb</comment>
        <translation>अग॰</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>Maghreb</comment>
        <translation>सित॰</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>Maghreb</comment>
        <translation>अक्तू॰</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>Maghreb</comment>
        <translation>नव॰</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>Maghreb</comment>
        <translation>दिस॰</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What does the dashboard tell me?</source>
        <translation>डैशबोर्ड मुझे क्या बताता है?</translation>
    </message>
    <message>
        <source>It adds up your bills: what you sold, month by month, and to which countries.</source>
        <translation>यह आपके बिल जोड़ता है: क्या बिका, महीने-दर-महीने, और किन देशों में।</translation>
    </message>
    <message>
        <source>Every figure opens the bills it was added up from: click it, or go to it with Tab and press Enter.</source>
        <translation>हर आँकड़ा वे बिल खोलता है जिनसे वह बना: क्लिक करें, या Tab से वहाँ जाकर Enter दबाएँ।</translation>
    </message>
    <message>
        <source>The time beside the title says when the figures were asked for. F5 asks again.</source>
        <translation>शीर्षक के पास का समय बताता है कि आँकड़े कब लाए गए। F5 से फिर आते हैं।</translation>
    </message>
    <message>
        <source>How do I find a bill?</source>
        <translation>बिल कैसे ढूँढूँ?</translation>
    </message>
    <message>
        <source>Every bill, credit note and write-off stands here, the newest first. Click a column&apos;s head to put them in another order.</source>
        <translation>हर बिल, क्रेडिट नोट और नुकसान यहाँ है, सबसे नया पहले। क्रम बदलने के लिए कॉलम के शीर्षक पर क्लिक करें।</translation>
    </message>
    <message>
        <source>The words above the list narrow it: a day, a kind, a country, the first digits of the number. They can be used together.</source>
        <translation>सूची के ऊपर के शब्द उसे छोटा करते हैं: दिन, प्रकार, देश, नंबर के पहले अंक। इन्हें साथ भी लगा सकते हैं।</translation>
    </message>
    <message>
        <source>Enter opens a bill beside the list with all its lines. Up and down go to the next one, Escape closes it.</source>
        <translation>Enter बिल को सूची के पास सारी लाइनों के साथ खोलता है। ऊपर-नीचे से अगला, Esc से बंद।</translation>
    </message>
    <message>
        <source>Where was a product sold?</source>
        <translation>सामान कहाँ बिका?</translation>
    </message>
    <message>
        <source>These are the lines of all bills with one product. The button below a line leads to its bill.</source>
        <translation>ये एक सामान वाले सारे बिलों की लाइनें हैं। लाइन के नीचे का बटन उसके बिल पर ले जाता है।</translation>
    </message>
    <message>
        <source>How do I enter or change a product?</source>
        <translation>सामान कैसे दर्ज करूँ या बदलूँ?</translation>
    </message>
    <message>
        <source>New product asks for a code, as it stands on the label, and what else you know. The rest may be added later.</source>
        <translation>“नया सामान” लेबल वाला कोड और जो आप जानते हों वह पूछता है। बाकी बाद में जोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>A price that is left empty is asked for at each sale.</source>
        <translation>खाली छोड़ा दाम हर बिक्री पर पूछा जाता है।</translation>
    </message>
    <message>
        <source>Changing a product changes no bill that was written before. Right after it you can take the change back.</source>
        <translation>सामान बदलने से पहले बना कोई बिल नहीं बदलता। तुरंत बाद बदलाव वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>Sold lines shows every bill with the product that is open.</source>
        <translation>“बिकी लाइनें” खुले सामान वाला हर बिल दिखाता है।</translation>
    </message>
    <message>
        <source>How do I look after my customers?</source>
        <translation>अपने ग्राहकों को कैसे सँभालूँ?</translation>
    </message>
    <message>
        <source>A customer needs a name or a number; all else may be added later.</source>
        <translation>ग्राहक का नाम या नंबर ज़रूरी है; बाकी बाद में जोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Documents shows all bills of the customer who is open.</source>
        <translation>“दस्तावेज़” खुले ग्राहक के सारे बिल दिखाता है।</translation>
    </message>
    <message>
        <source>When people ask you to forget them, Erase destroys their name, phone, e-mail and note for ever. Their bills stay, because the law wants them, but without the person.</source>
        <translation>जब कोई कहे कि उसे भूल जाएँ, “मिटाएँ” उसका नाम, फ़ोन, ई-मेल और टिप्पणी हमेशा के लिए मिटा देता है। बिल रहते हैं क्योंकि क़ानून चाहता है, पर बिना व्यक्ति के।</translation>
    </message>
    <message>
        <source>What is the audit trail?</source>
        <translation>बदलाव का लेखा क्या है?</translation>
    </message>
    <message>
        <source>Whatever is written in this shop leaves an entry here: who, when, what, and how it was before.</source>
        <translation>इस दुकान में जो भी लिखा जाता है यहाँ एंट्री छोड़ता है: किसने, कब, क्या, और पहले क्या था।</translation>
    </message>
    <message>
        <source>Nobody can change an entry unseen. Check the whole trail reads all of them and says whether one was altered, left out or cut off.</source>
        <translation>कोई एंट्री चुपके से नहीं बदल सकता। “पूरा लेखा जाँचें” सबको पढ़कर बताता है कि कोई बदली, छोड़ी या काटी तो नहीं गई।</translation>
    </message>
    <message>
        <source>How do I bring in old sales?</source>
        <translation>पुरानी बिक्री कैसे लाऊँ?</translation>
    </message>
    <message>
        <source>Drop a table here, saved as CSV or TSV, with one line for each line of a bill.</source>
        <translation>CSV या TSV में सेव की हुई तालिका यहाँ छोड़ें, बिल की हर लाइन के लिए एक लाइन।</translation>
    </message>
    <message>
        <source>Say what each column means, then try it: you see what would be written, and which lines would be refused and why.</source>
        <translation>हर कॉलम का मतलब बताएँ, फिर आज़माएँ: दिखेगा कि क्या लिखा जाएगा, और कौन-सी लाइनें क्यों नामंज़ूर होंगी।</translation>
    </message>
    <message>
        <source>Only the last step writes. It goes on when you leave the page, and what was begun is still here after the program was closed.</source>
        <translation>सिर्फ़ आखिरी कदम लिखता है। पन्ना छोड़ने पर भी चलता है, और शुरू किया काम प्रोग्राम बंद होने के बाद भी यहाँ रहता है।</translation>
    </message>
    <message>
        <source>What runs in the background?</source>
        <translation>पीछे क्या चल रहा है?</translation>
    </message>
    <message>
        <source>Long work, such as an import, goes on while you do other things. Here you see how far it is.</source>
        <translation>आयात जैसे लंबे काम चलते रहते हैं जब आप कुछ और करते हैं। यहाँ दिखता है कि कितना हुआ।</translation>
    </message>
    <message>
        <source>Stop here leaves what is done as it is. Try again begins work that failed anew.</source>
        <translation>“यहीं रोकें” हुआ काम वैसे ही छोड़ता है। “फिर कोशिश करें” नाकाम काम को नए सिरे से शुरू करता है।</translation>
    </message>
    <message>
        <source>How do I work without the mouse?</source>
        <translation>बिना माउस के कैसे काम करूँ?</translation>
    </message>
    <message>
        <source>Ctrl+K opens a field that finds every page, everything that can be done, and products, customers and bills by their name or number.</source>
        <translation>Ctrl+K एक खाना खोलता है जो हर पन्ना, हर काम, और सामान, ग्राहक व बिल को नाम या नंबर से ढूँढता है।</translation>
    </message>
    <message>
        <source>Tab goes through a page, Enter presses, Escape goes back. Alt and the arrows go back and forward as in a browser.</source>
        <translation>Tab पन्ने में घुमाता है, Enter दबाता है, Esc वापस ले जाता है। Alt और तीर ब्राउज़र की तरह पीछे-आगे ले जाते हैं।</translation>
    </message>
    <message>
        <source>What can I set on this computer?</source>
        <translation>इस कंप्यूटर पर मैं क्या तय कर सकता हूँ?</translation>
    </message>
    <message>
        <source>Shops and servers stand below: open another one, give it a name, or take it away. The shop itself stays as it is.</source>
        <translation>दुकानें और सर्वर नीचे हैं: दूसरी खोलें, नाम दें, या हटाएँ। दुकान खुद वैसी ही रहती है।</translation>
    </message>
    <message>
        <source>Light or dark, the size of text, the height of rows and the language change at once, and stay so at the next start.</source>
        <translation>उजला या गहरा रंग, अक्षरों का आकार, पंक्तियों की ऊँचाई और भाषा तुरंत बदलते हैं, और अगली बार भी वैसे ही रहते हैं।</translation>
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
        <translation>बायाँ तीर</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दायाँ तीर</translation>
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
        <translation>यह लिंक पूरा नहीं है। जहाँ से आया वहाँ से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>This link is to a shop kept on one computer. You are signed in to %1.</source>
        <translation>यह लिंक किसी एक कंप्यूटर पर रखी दुकान का है। आप %1 में साइन इन हैं।</translation>
    </message>
    <message>
        <source>This link is to the server %1. Sign in there to open it.</source>
        <translation>यह लिंक सर्वर %1 का है। खोलने के लिए वहाँ साइन इन करें।</translation>
    </message>
    <message>
        <source>This link is to another shop, %1. Sign in there to open it.</source>
        <translation>यह लिंक दूसरी दुकान %1 का है। खोलने के लिए वहाँ साइन इन करें।</translation>
    </message>
    <message>
        <source>This version of the program has no page for this link.</source>
        <translation>प्रोग्राम के इस संस्करण में इस लिंक का पन्ना नहीं है।</translation>
    </message>
    <message>
        <source>You may not see the page of this link. Ask the owner of the shop.</source>
        <translation>आपको इस लिंक का पन्ना देखने की इजाज़त नहीं। दुकान के मालिक से पूछें।</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Every day</source>
        <translation>रोज़ का काम</translation>
    </message>
    <message>
        <source>Law and proof</source>
        <translation>क़ानून और सबूत</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>यह दुकान</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Sold lines</source>
        <translation>बिकी लाइनें</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>सामान</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>बदलाव का लेखा</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>चल रहे काम</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>शॉर्टकट</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Some fields need another value.</source>
        <translation>कुछ खानों में दूसरा मान चाहिए।</translation>
    </message>
    <message>
        <source>The server did not understand the request.</source>
        <translation>सर्वर अनुरोध समझ नहीं पाया।</translation>
    </message>
    <message>
        <source>The server does not take this kind of file.</source>
        <translation>सर्वर इस किस्म की फ़ाइल नहीं लेता।</translation>
    </message>
    <message>
        <source>The file is larger than the server accepts.</source>
        <translation>फ़ाइल सर्वर की सीमा से बड़ी है।</translation>
    </message>
    <message>
        <source>Sending took too long. Try again.</source>
        <translation>भेजने में बहुत देर लगी। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server needs to know the size of the file first.</source>
        <translation>सर्वर को पहले फ़ाइल का आकार जानना है।</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>यह अब यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be of another version.</source>
        <translation>सर्वर यह काम नहीं जानता। शायद वह दूसरे संस्करण का है।</translation>
    </message>
    <message>
        <source>The server does not answer to this address.</source>
        <translation>सर्वर इस पते पर जवाब नहीं देता।</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>ई-मेल या पासवर्ड गलत है।</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again; what you typed is kept.</source>
        <translation>आपका साइन-इन खत्म हो गया। फिर साइन इन करें; आपका लिखा हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the owner.</source>
        <translation>आपकी भूमिका में इसकी इजाज़त नहीं। मालिक से पूछें।</translation>
    </message>
    <message>
        <source>This computer is already set up. Sign in instead.</source>
        <translation>यह कंप्यूटर पहले से तैयार है। साइन इन करें।</translation>
    </message>
    <message>
        <source>This was already sent with other content. Try again.</source>
        <translation>यह पहले ही कुछ और लिखकर भेजा जा चुका है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server could not tell this request from a repeated one. Try again.</source>
        <translation>सर्वर समझ नहीं पाया कि यह अनुरोध नया है या दोहराया हुआ। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The answer was erased together with the customer&apos;s data.</source>
        <translation>ग्राहक की जानकारी के साथ जवाब भी मिटा दिया गया।</translation>
    </message>
    <message>
        <source>This already exists.</source>
        <translation>यह पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>Someone changed this meanwhile. Load it again.</source>
        <translation>इस बीच किसी ने इसे बदल दिया। फिर से लोड करें।</translation>
    </message>
    <message>
        <source>Other records still refer to this.</source>
        <translation>दूसरे रिकॉर्ड अब भी इससे जुड़े हैं।</translation>
    </message>
    <message>
        <source>This cannot be done in its present state.</source>
        <translation>इसकी अभी की स्थिति में यह नहीं हो सकता।</translation>
    </message>
    <message>
        <source>These filters and this order do not go together. Take one of them away.</source>
        <translation>ये फ़िल्टर और यह क्रम साथ नहीं चलते। इनमें से एक हटाएँ।</translation>
    </message>
    <message>
        <source>The list has changed. Load it again from its beginning.</source>
        <translation>सूची बदल गई है। इसे शुरू से लोड करें।</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Some columns are not matched yet.</source>
        <translation>कुछ कॉलम अभी मिलाए नहीं गए।</translation>
    </message>
    <message>
        <source>Too many tries. Wait a moment, then try again.</source>
        <translation>बहुत बार कोशिश हुई। थोड़ा रुककर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server is busy. Try again.</source>
        <translation>सर्वर व्यस्त है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>डिस्क भर गई है। कुछ नहीं बदला; जगह बनाकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The folder with the data cannot be read or written.</source>
        <translation>डेटा का फ़ोल्डर पढ़ा या लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This shop&apos;s data could not be brought to the present version. Nothing was lost.</source>
        <translation>इस दुकान का डेटा नए संस्करण में नहीं लाया जा सका। कुछ खोया नहीं है।</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Tijara. Install that version.</source>
        <translation>यह डेटा तिजारत के नए संस्करण ने लिखा है। वही संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The server is stopping. Try again in a moment.</source>
        <translation>सर्वर बंद हो रहा है। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>सर्वर जवाब नहीं दे रहा।</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>सर्वर का जवाब समझ में नहीं आया।</translation>
    </message>
    <message>
        <source>Something went wrong in the server. Its log has the request id.</source>
        <translation>सर्वर में कुछ गड़बड़ हुई। उसके लॉग में अनुरोध नंबर है।</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>यह ज़रूरी है।</translation>
    </message>
    <message>
        <source>At most {max} characters.</source>
        <translation>ज़्यादा से ज़्यादा {max} अक्षर।</translation>
    </message>
    <message>
        <source>At least {min} characters.</source>
        <translation>कम से कम {min} अक्षर।</translation>
    </message>
    <message>
        <source>At most {max} of these.</source>
        <translation>ये ज़्यादा से ज़्यादा {max}।</translation>
    </message>
    <message>
        <source>A value from {min} to {max}.</source>
        <translation>{min} से {max} तक कोई मान।</translation>
    </message>
    <message>
        <source>This has a character that is not allowed.</source>
        <translation>इसमें कोई ऐसा अक्षर है जो नहीं चलता।</translation>
    </message>
    <message>
        <source>This was not understood.</source>
        <translation>यह समझ में नहीं आया।</translation>
    </message>
    <message>
        <source>There is nothing by that name.</source>
        <translation>इस नाम का कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The server does not know this field.</source>
        <translation>सर्वर यह खाना नहीं जानता।</translation>
    </message>
    <message>
        <source>This was given twice.</source>
        <translation>यह दो बार दिया गया।</translation>
    </message>
    <message>
        <source>Small letters a to z, figures and hyphens only.</source>
        <translation>सिर्फ़ छोटे अक्षर a से z, अंक और हाइफ़न।</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@shop.example.</source>
        <translation>ई-मेल पता ऐसा होता है: name@shop.example</translation>
    </message>
    <message>
        <source>Choose a time zone of the list.</source>
        <translation>सूची में से टाइम ज़ोन चुनें।</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>पूरी संख्या चाहिए।</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>संख्या चाहिए।</translation>
    </message>
    <message>
        <source>Yes or no is needed.</source>
        <translation>हाँ या नहीं चाहिए।</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>कुछ लिखना ज़रूरी है।</translation>
    </message>
    <message>
        <source>A list is needed.</source>
        <translation>सूची चाहिए।</translation>
    </message>
    <message>
        <source>A record is needed.</source>
        <translation>रिकॉर्ड चाहिए।</translation>
    </message>
    <message>
        <source>There is no such day, or it is written in another way.</source>
        <translation>ऐसा कोई दिन नहीं है, या यह दूसरी तरह लिखा है।</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>यहाँ संख्या चाहिए।</translation>
    </message>
    <message>
        <source>Too many decimals: quantities have up to 3, prices up to 4.</source>
        <translation>दशमलव के अंक ज़्यादा हैं: मात्रा में 3 तक, दाम में 4 तक।</translation>
    </message>
    <message>
        <source>The document has more lines than one may have.</source>
        <translation>दस्तावेज़ में तय सीमा से ज़्यादा लाइनें हैं।</translation>
    </message>
    <message>
        <source>A quotation mark is missing or too many.</source>
        <translation>एक उद्धरण चिह्न कम या ज़्यादा है।</translation>
    </message>
    <message>
        <source>A quantity below zero has no place in this document.</source>
        <translation>इस दस्तावेज़ में शून्य से कम मात्रा नहीं चलती।</translation>
    </message>
    <message>
        <source>A credit note needs quantities below zero.</source>
        <translation>क्रेडिट नोट में मात्रा शून्य से कम होनी चाहिए।</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>यह संख्या बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>A document with this number is already here with other lines.</source>
        <translation>इस नंबर का दस्तावेज़ दूसरी लाइनों के साथ पहले से यहाँ है।</translation>
    </message>
    <message>
        <source>A document has either sold or returned lines, not both.</source>
        <translation>दस्तावेज़ में या बिकी लाइनें होती हैं या वापस आई, दोनों नहीं।</translation>
    </message>
    <message>
        <source>Only an adjustment may have a price below zero.</source>
        <translation>सिर्फ़ हिसाब-सुधार में दाम शून्य से कम हो सकता है।</translation>
    </message>
    <message>
        <source>Another customer than on the document&apos;s first line.</source>
        <translation>ग्राहक दस्तावेज़ की पहली लाइन से अलग है।</translation>
    </message>
    <message>
        <source>Another country than on the document&apos;s first line.</source>
        <translation>देश दस्तावेज़ की पहली लाइन से अलग है।</translation>
    </message>
    <message>
        <source>The line has more or fewer columns than the header.</source>
        <translation>लाइन में कॉलम शीर्षक से ज़्यादा या कम हैं।</translation>
    </message>
    <message>
        <source>The file has no such column.</source>
        <translation>फ़ाइल में ऐसा कोई कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>This customer was erased.</source>
        <translation>यह ग्राहक मिटाया जा चुका है।</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>फ़ाइल खाली है।</translation>
    </message>
    <message>
        <source>The packed file is cut off. Copy it again.</source>
        <translation>पैक की हुई फ़ाइल अधूरी है। फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>The packed file is damaged. Copy it again.</source>
        <translation>पैक की हुई फ़ाइल खराब है। फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than the server accepts.</source>
        <translation>खोलने पर फ़ाइल सर्वर की सीमा से बड़ी है।</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it there as CSV first.</source>
        <translation>यह स्प्रेडशीट है। पहले इसे वहीं CSV में सेव करें।</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 first.</source>
        <translation>पहले फ़ाइल को UTF-8 में सेव करें।</translation>
    </message>
    <message>
        <source>This is not a table as text.</source>
        <translation>यह टेक्स्ट वाली तालिका नहीं है।</translation>
    </message>
    <message>
        <source>A line of the file has too many columns.</source>
        <translation>फ़ाइल की एक लाइन में बहुत ज़्यादा कॉलम हैं।</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>एक उद्धरण चिह्न खुला है पर बंद नहीं हुआ।</translation>
    </message>
    <message>
        <source>A line of the file is too long.</source>
        <translation>फ़ाइल की एक लाइन बहुत लंबी है।</translation>
    </message>
    <message>
        <source>Not readable text. Save the file as UTF-8.</source>
        <translation>यह पढ़ा नहीं जा सकता। फ़ाइल को UTF-8 में सेव करें।</translation>
    </message>
    <message>
        <source>With this file, more than {maxGb} GB would be waiting here to be imported. Import what is here first, or try again tomorrow.</source>
        <translation>इस फ़ाइल के साथ यहाँ आयात की प्रतीक्षा में {maxGb} GB से अधिक हो जाएगा। जो यहाँ है उसे पहले आयात करें, या कल फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This was refused (%1).</source>
        <translation>यह नामंज़ूर हुआ (%1)।</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>कोड: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>अनुरोध नंबर: %1</translation>
    </message>
    <message>
        <source>The file has more than {max} lines. Split it, and import the parts one after the other.</source>
        <translation>फ़ाइल में {max} से ज़्यादा लाइनें हैं। इसे बाँट लें, और हिस्से एक-एक करके आयात करें।</translation>
    </message>
    <message>
        <source>The fonts that papers are written with are not installed on the server.</source>
        <translation>काग़ज़ जिन अक्षरों (फ़ॉन्ट) में छपते हैं वे सर्वर पर नहीं हैं।</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>यह आपका पासवर्ड नहीं है।</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing you typed is lost: send it again when the connection is back.</source>
        <translation>सर्वर जवाब नहीं दे रहा। आपका लिखा हुआ सुरक्षित है: कनेक्शन लौटने पर फिर भेजें।</translation>
    </message>
    <message>
        <source>A phone number has 3 to 15 digits, with + before the country.</source>
        <translation>फ़ोन नंबर में 3 से 15 अंक होते हैं, देश से पहले + के साथ।</translation>
    </message>
    <message>
        <source>Write the day as 20/11, 20 Nov or -1 for yesterday.</source>
        <translation>दिन ऐसे लिखें: 20/11, 20 नव॰ या कल के लिए -1।</translation>
    </message>
    <message>
        <source>Someone changed this meanwhile; now it is: {now}. Save again to write yours.</source>
        <translation>इस बीच किसी ने इसे बदल दिया; अब यह है: {now}। अपना लिखने के लिए फिर सेव करें।</translation>
    </message>
    <message>
        <source>Another Tijara already works with this data. Use that one, or close it and try again.</source>
        <translation>इस डेटा पर तिजारत पहले से कहीं और चल रहा है। वही काम में लें, या उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The folder with the data may not be written in. Allow yourself to write there, then try again.</source>
        <translation>डेटा वाले फ़ोल्डर में लिखने की इजाज़त नहीं है। ख़ुद को वहाँ लिखने की इजाज़त दें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>A file in the folder with the data is damaged, or was not written by Tijara. It was left as it is.</source>
        <translation>डेटा वाले फ़ोल्डर की एक फ़ाइल ख़राब है, या तिजारत की लिखी नहीं है। उसे जैसी थी वैसी ही छोड़ा गया है।</translation>
    </message>
    <message>
        <source>This has a character that cannot be seen ({character}). Delete it all and type it again.</source>
        <translation>इसमें ऐसा अक्षर है जो दिखता नहीं ({character})। सब मिटाकर फिर से लिखें।</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>As it stands on the label; it cannot be changed later</source>
        <translation>जैसा लेबल पर है; बाद में नहीं बदल सकता</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>Left empty, it is asked for at each sale</source>
        <translation>खाली छोड़ें तो हर बिक्री पर पूछा जाएगा</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;सब चुनें</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;बढ़ाएँ</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;घटाएँ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;वापस लें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;फिर करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>का&amp;टें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;चिपकाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>यहाँ तक सरकाएँ</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>बायाँ सिरा</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>सबसे ऊपर</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>दायाँ सिरा</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>सबसे नीचे</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>एक पन्ना बाएँ</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>एक पन्ना ऊपर</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>एक पन्ना दाएँ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>एक पन्ना नीचे</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>बाएँ सरकाएँ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ऊपर सरकाएँ</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>दाएँ सरकाएँ</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>नीचे सरकाएँ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;वापस लें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;फिर करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>का&amp;टें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;कॉपी करें</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;लिंक का पता कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;चिपकाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>RecordParts</name>
    <message>
        <source>This could not be loaded</source>
        <translation>यह लोड नहीं हो सका</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Bill</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>नुकसान</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>हिसाब-सुधार</translation>
    </message>
    <message>
        <source>Entered here</source>
        <translation>यहीं दर्ज</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>आयात किया</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>माल</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>डाक खर्च</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>हाथ से लिखा</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>नाकाम</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>मिटाया गया</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>लिखे जैसा नहीं</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>tijara::CrashNotice</name>
    <message>
        <source>Tijara stopped by a fault (%1). What was saved is safe. A report is kept on this computer and sent nowhere.</source>
        <translation>तिजारत किसी गड़बड़ी (%1) से बंद हो गया। जो सेव था वह सुरक्षित है। रिपोर्ट इसी कंप्यूटर पर रहती है, कहीं नहीं भेजी जाती।</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>रिपोर्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>इसे मिटाएँ</translation>
    </message>
    <message>
        <source>Report of a fault</source>
        <translation>गड़बड़ी की रिपोर्ट</translation>
    </message>
    <message>
        <source>It says where in the program the fault was and which page was open, and nothing about your shop. Give it to whoever looks after Tijara for you.</source>
        <translation>इसमें लिखा है कि प्रोग्राम में गड़बड़ी कहाँ थी और कौन-सा पन्ना खुला था; आपकी दुकान के बारे में कुछ नहीं। जो आपके लिए तिजारत सँभालते हैं उन्हें दें।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>tijara::Launch</name>
    <message>
        <source>Making the demo shop ready</source>
        <translation>नमूना दुकान तैयार हो रही है</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>दुकान खुल रही है</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Accounts</name>
    <message>
        <source>Demo shop</source>
        <translation>नमूना दुकान</translation>
    </message>
    <message>
        <source>The shop on this computer</source>
        <translation>इस कंप्यूटर की दुकान</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Action</name>
    <message>
        <source>Production is locked</source>
        <translation>असली सिस्टम पर ताला है</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>पहले कोई पंक्ति चुनें।</translation>
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
        <translation>लोड नहीं हो सका</translation>
    </message>
    <message>
        <source>None</source>
        <comment>cards in a lane</comment>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>tijara::ui::BrandPanel</name>
    <message>
        <source>Tijara</source>
        <translation>तिजारत</translation>
    </message>
    <message>
        <source>commerce</source>
        <translation>व्यापार</translation>
    </message>
    <message>
        <source>Every change can be proved</source>
        <translation>हर बदलाव साबित हो सकता है</translation>
    </message>
    <message>
        <source>English, French, Arabic, Hindi</source>
        <translation>अंग्रेज़ी, फ़्रेंच, अरबी, हिंदी</translation>
    </message>
    <message>
        <source>Tijara %1 · free software, GPL-3 or later</source>
        <translation>तिजारत %1 · मुक्त सॉफ़्टवेयर, GPL-3 या बाद का</translation>
    </message>
    <message>
        <source>Bills, products and customers of a shop: on this computer with no internet, or on a server for all its people.</source>
        <translation>दुकान के बिल, सामान और ग्राहक: बिना इंटरनेट के इसी कंप्यूटर पर, या सबके लिए एक सर्वर पर।</translation>
    </message>
    <message>
        <source>Works on this computer with no internet</source>
        <translation>इसी कंप्यूटर पर बिना इंटरनेट के चलता है</translation>
    </message>
</context>
<context>
    <name>tijara::ui::BulkBar</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>कुछ न चुनें (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>All %1 rows chosen</source>
        <translation>
            <numerusform>इकलौती (%1) पंक्ति चुनी है</numerusform>
            <numerusform>सभी %1 पंक्तियाँ चुनी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows chosen</source>
        <translation>
            <numerusform>%1 पंक्ति चुनी है</numerusform>
            <numerusform>%1 पंक्तियाँ चुनी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <translation>सभी %1 चुनें</translation>
    </message>
    <message>
        <source>Copy as cells of a spreadsheet (%1)</source>
        <translation>स्प्रेडशीट के खानों की तरह कॉपी करें (%1)</translation>
    </message>
    <message>
        <source>Only rows that were scrolled to can be copied. Export them instead.</source>
        <translation>सिर्फ़ देखी हुई पंक्तियाँ कॉपी हो सकती हैं। इन्हें निर्यात करें।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>तालिका में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ChartTable</name>
    <message>
        <source>Give or take</source>
        <translation>कम-ज़्यादा</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>… से … तक</translation>
    </message>
</context>
<context>
    <name>tijara::ui::CheckAll</name>
    <message>
        <source>Choose all rows</source>
        <translation>सारी पंक्तियाँ चुनें</translation>
    </message>
    <message>
        <source>Choose all rows (%1)</source>
        <translation>सारी पंक्तियाँ चुनें (%1)</translation>
    </message>
</context>
<context>
    <name>tijara::ui::CheckHead</name>
    <message>
        <source>Choose rows</source>
        <translation>पंक्तियाँ चुनें</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ColumnsPopup</name>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Move them with the mouse, or with Alt and an arrow key</source>
        <translation>इन्हें माउस से, या Alt और तीर से खिसकाएँ</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>जैसे थे</translation>
    </message>
    <message>
        <source>Shows the columns this list comes with, as wide as room allows</source>
        <translation>इस सूची के अपने कॉलम दिखाता है, जितनी जगह मिले उतने चौड़े</translation>
    </message>
</context>
<context>
    <name>tijara::ui::CustomersPage</name>
    <message>
        <source>No name</source>
        <translation>नाम नहीं</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>अभी कोई ग्राहक नहीं</translation>
    </message>
    <message>
        <source>Customers you enter, and those of imported bills, stand here.</source>
        <translation>आपके दर्ज किए और आयात किए बिलों के ग्राहक यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>इससे शुरू</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>यूनाइटेड किंगडम</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>नया ग्राहक</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>मिटाया गया</translation>
    </message>
    <message>
        <source>Name, phone, e-mail and note are gone for ever. The documents stay, without the person.</source>
        <translation>नाम, फ़ोन, ई-मेल और टिप्पणी हमेशा के लिए मिट गए। दस्तावेज़ रहते हैं, बिना व्यक्ति के।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 बदलें</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 को मिटाएँ?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail and note are destroyed for ever, in the audit trail too. Documents stay, without the person. This cannot be taken back.</source>
        <translation>नाम, फ़ोन, ई-मेल और टिप्पणी हमेशा के लिए मिट जाएँगे, बदलाव के लेखे में भी। दस्तावेज़ रहेंगे, बिना व्यक्ति के। यह वापस नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>आगे बढ़ने के लिए %1 लिखें</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>वजह</translation>
    </message>
    <message>
        <source>Who asked, and how you knew them. It stays in the audit trail, so write no personal data</source>
        <translation>किसने कहा, और आपने उन्हें कैसे पहचाना। यह बदलाव के लेखे में रहता है, इसलिए निजी जानकारी न लिखें</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 सेव हुआ।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 बदला गया।</translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation>%1 पहले जैसा है।</translation>
    </message>
    <message>
        <source>The change could not be taken back. %1</source>
        <translation>बदलाव वापस नहीं लिया जा सका। %1</translation>
    </message>
    <message>
        <source>Erased. Documents that stay: %1</source>
        <translation>मिटाया गया। जो दस्तावेज़ रहेंगे: %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>ग्राहक %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::DashboardPage</name>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>जोड़ हो रहा है</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>आमदनी</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>वापसी दर</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>हर महीने की आमदनी</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>दस्तावेज़ों के प्रकार</translation>
    </message>
    <message>
        <source>Best products</source>
        <translation>सबसे ज़्यादा बिका</translation>
    </message>
    <message>
        <source>by revenue, returns taken off</source>
        <translation>आमदनी के हिसाब से, वापसी घटाकर</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>%1 के आँकड़े</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation>अभी कोई बिल नहीं</translation>
    </message>
    <message>
        <source>Bring the history of your shop in from a file, and its figures stand here.</source>
        <translation>अपनी दुकान का पुराना हिसाब फ़ाइल से लाएँ, उसके आँकड़े यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>कुल %n</numerusform>
            <numerusform>कुल %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No rounding difference</source>
        <translation>राउंड-ऑफ़ का कोई फ़र्क नहीं</translation>
    </message>
    <message>
        <source>Rounding difference %1</source>
        <translation>राउंड-ऑफ़ का फ़र्क %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>with a number or a name</source>
        <translation>नंबर या नाम वाले</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>&quot;538 credit notes&quot; over &quot;2,092 bills&quot;</extracomment>
        <translation>%2 पर %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 credit notes</source>
        <translation>
            <numerusform>%1 क्रेडिट नोट</numerusform>
            <numerusform>%1 क्रेडिट नोट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bills</source>
        <translation>
            <numerusform>%1 बिल</numerusform>
            <numerusform>%1 बिल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n document(s)</source>
        <translation>
            <numerusform>%1: %2, %n दस्तावेज़</numerusform>
            <numerusform>%1: %2, %n दस्तावेज़</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 You see the figures of %2.</source>
        <translation>%1 आप %2 के आँकड़े देख रहे हैं।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The figures could not be loaded</source>
        <translation>आँकड़े लोड नहीं हो सके</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>अनुरोध नंबर: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>सोम</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>मंगल</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>बुध</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>गुरु</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>शुक्र</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>शनि</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>रवि</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>सारे ग्राहक</translation>
    </message>
    <message numerus="yes">
        <source>%1 bills or more</source>
        <extracomment>customers with so many bills or more</extracomment>
        <translation>
            <numerusform>%1 या ज़्यादा बिल</numerusform>
            <numerusform>%1 या ज़्यादा बिल</numerusform>
        </translation>
    </message>
    <message>
        <source>; a year before %1</source>
        <extracomment>added to what is said of a month</extracomment>
        <translation>; एक साल पहले %1</translation>
    </message>
    <message>
        <source>same month last year</source>
        <translation>पिछले साल का यही महीना</translation>
    </message>
    <message>
        <source>Documents by month</source>
        <translation>हर महीने के दस्तावेज़</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <extracomment>&quot;Nov 2011, credit notes: 312, £-24,000.00&quot;</extracomment>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>Return rate by month</source>
        <translation>हर महीने की वापसी दर</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 over %5</source>
        <extracomment>&quot;Nov 2011, by value: 4.2 %, £24,000.00 over £500,000.00&quot;</extracomment>
        <translation>%1, %2: %3, %5 पर %4</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>गिनती से</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>मूल्य से</translation>
    </message>
    <message>
        <source>Average bill</source>
        <translation>औसत बिल</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 %3, of %4 bills</source>
        <extracomment>&quot;Nov 2011: £523.10 ± £41.22, of 2,658 bills&quot;</extracomment>
        <translation>
            <numerusform>%1: %2 %3, %4 बिल का</numerusform>
            <numerusform>%1: %2 %3, %4 बिलों का</numerusform>
        </translation>
    </message>
    <message>
        <source>When bills are written</source>
        <translation>बिल कब बनते हैं</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>%1: no bills</source>
        <translation>%1: कोई बिल नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 bills</source>
        <extracomment>&quot;Mon 12:00: 342 bills&quot;</extracomment>
        <translation>
            <numerusform>%1: %2 बिल</numerusform>
            <numerusform>%1: %2 बिल</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers who came back</source>
        <translation>जो ग्राहक लौटकर आए</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a number and its share of the whole</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>प्रकार के अनुसार</translation>
    </message>
    <message>
        <source>credit notes over bills</source>
        <translation>बिलों पर क्रेडिट नोट</translation>
    </message>
    <message>
        <source>with its 95 % interval</source>
        <translation>95 % अंतराल के साथ</translation>
    </message>
    <message>
        <source>Total of a month&apos;s bills over their number, give or take 1.96 times the standard error: the deviation of the bills over the root of their number. It says how sure the average is, and not how much the bills differ.</source>
        <translation>महीने के बिलों का कुल, उनकी गिनती से बाँटा हुआ, मानक त्रुटि के 1.96 गुना कम-ज़्यादा: बिलों का फैलाव, उनकी गिनती के वर्गमूल से बाँटा हुआ। यह बताता है कि औसत कितना पक्का है, यह नहीं कि बिल कितने अलग हैं।</translation>
    </message>
    <message>
        <source>bills by weekday and hour</source>
        <translation>दिन और घंटे के अनुसार बिल</translation>
    </message>
    <message>
        <source>Customers by how many bills they have; those who have more are counted in each step before too.</source>
        <translation>ग्राहक, उनके बिलों की गिनती से; जिनके ज़्यादा हैं वे पहले के हर कदम में भी गिने जाते हैं।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::DocumentsPage</name>
    <message>
        <source>Walk-in</source>
        <translation>काउंटर ग्राहक</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>ग्राहक %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation>अभी कोई बिल नहीं</translation>
    </message>
    <message>
        <source>Bills you write or import stand here.</source>
        <translation>आपके बनाए या आयात किए बिल यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>यूनाइटेड किंगडम</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>इससे शुरू</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>सीरीज़</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>लाइनें: %1</translation>
    </message>
    <message>
        <source>%1 · %2 × %3</source>
        <extracomment>a line of a bill: code of the product, quantity, price of one</extracomment>
        <translation>%1 · %2 × %3</translation>
    </message>
    <message>
        <source>Lost to rounding</source>
        <translation>राउंड-ऑफ़ में गया</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Only bills and credit notes are printed; this is a note of the shop&apos;s own.</source>
        <translation>केवल बिल और क्रेडिट नोट छपते हैं; यह दुकान का अपना हिसाब है।</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
</context>
<context>
    <name>tijara::ui::DraftKeeper</name>
    <message>
        <source>Your draft of %1 is back.</source>
        <translation>आपका %1 का मसौदा वापस आ गया।</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ें</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ExportStrip</name>
    <message>
        <source>Progress of the export</source>
        <translation>निर्यात कितना हुआ</translation>
    </message>
    <message>
        <source>Close this line. The file can still be saved from the jobs.</source>
        <translation>यह लाइन बंद करें। फ़ाइल चल रहे कामों से भी सेव हो सकती है।</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <translation>%1 बन रही है</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows</source>
        <translation>%1: %3 में से %2 पंक्तियाँ</translation>
    </message>
    <message numerus="yes">
        <source>%1 is ready: %2 rows</source>
        <translation>
            <numerusform>%1 तैयार है: %2 पंक्ति</numerusform>
            <numerusform>%1 तैयार है: %2 पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस नाम से सेव करें…</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 रोक दी गई</translation>
    </message>
    <message>
        <source>Save the exported list</source>
        <translation>निर्यात की सूची सेव करें</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 नाम से सेव हुई</translation>
    </message>
    <message>
        <source>The export failed. %1</source>
        <translation>निर्यात नहीं हो सका। %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::FilterChip</name>
    <message>
        <source>chosen</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete takes this filter away</source>
        <translation>Delete से यह फ़िल्टर हटता है</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>ये दिन दिखाएँ</translation>
    </message>
</context>
<context>
    <name>tijara::ui::FirstRunPage</name>
    <message>
        <source>How will this computer work?</source>
        <translation>यह कंप्यूटर कैसे काम करेगा?</translation>
    </message>
    <message>
        <source>You can change this later without losing or renumbering anything.</source>
        <translation>इसे बाद में बदल सकते हैं; न कुछ खोएगा, न नंबर बदलेंगे।</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>साइन-इन पर वापस</translation>
    </message>
    <message>
        <source>One shop, on this computer</source>
        <translation>एक दुकान, इसी कंप्यूटर पर</translation>
    </message>
    <message>
        <source>Everything stays here. No internet needed.</source>
        <translation>सब कुछ यहीं रहता है। इंटरनेट की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>सर्वर से जुड़ें</translation>
    </message>
    <message>
        <source>You have an address from your provider.</source>
        <translation>आपके पास सेवा देने वाले का दिया पता है।</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>दुकान का नाम</translation>
    </message>
    <message>
        <source>Printed at the top of every bill</source>
        <translation>हर बिल के ऊपर छपता है</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>All amounts of this shop are in it</source>
        <translation>इस दुकान की सारी रकम इसी में है</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>टाइम ज़ोन</translation>
    </message>
    <message>
        <source>Decides on which day a bill was written</source>
        <translation>इससे तय होता है कि बिल किस दिन का है</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>You sign in with it; nothing is sent there</source>
        <translation>इसी से साइन इन होता है; वहाँ कुछ नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>कम से कम %1 अक्षर</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>For example https://shops.example</source>
        <translation>जैसे https://shops.example</translation>
    </message>
    <message>
        <source>Create shop</source>
        <translation>दुकान बनाएँ</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>जुड़ें</translation>
    </message>
    <message>
        <source>Look around with a demo shop</source>
        <translation>नमूना दुकान में घूमकर देखें</translation>
    </message>
    <message>
        <source>A year of a real shop&apos;s bills, to try everything on.</source>
        <translation>एक असली दुकान के साल भर के बिल, सब कुछ आज़माने के लिए।</translation>
    </message>
    <message>
        <source>The demo shop has a folder of its own on this computer: nothing you do in it touches another shop, and you can delete it at any time. Making it takes some seconds.</source>
        <translation>नमूना दुकान का इस कंप्यूटर पर अपना फ़ोल्डर है: उसमें किया कुछ भी दूसरी दुकान को नहीं छूता, और उसे कभी भी मिटा सकते हैं। बनने में कुछ सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>नमूना दुकान खोलें</translation>
    </message>
</context>
<context>
    <name>tijara::ui::FormFields</name>
    <message>
        <source>Show the password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>पासवर्ड छिपाएँ</translation>
    </message>
    <message>
        <source>may be added later</source>
        <translation>बाद में जोड़ सकते हैं</translation>
    </message>
    <message numerus="yes">
        <source>%1 fields need another value: %2</source>
        <extracomment>the number of fields, their names</extracomment>
        <translation>
            <numerusform>%1 खाने में दूसरा मान चाहिए: %2</numerusform>
            <numerusform>%1 खानों में दूसरा मान चाहिए: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tijara::ui::Frame</name>
    <message>
        <source>Tabs</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>There is nothing to unlock: this is no server in production, or it is your own shop.</source>
        <translation>खोलने को कुछ नहीं है: यह असली सर्वर नहीं है, या यह आपकी अपनी दुकान है।</translation>
    </message>
    <message>
        <source>%1 – Tijara</source>
        <translation>%1 – तिजारत</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a page, and what its open record is called, or the words for its filter</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>यह टैब बंद करें</translation>
    </message>
    <message>
        <source>Close a tab first: twelve are open.</source>
        <translation>पहले कोई टैब बंद करें: बारह खुले हैं।</translation>
    </message>
    <message>
        <source>The link is on the clipboard. It opens for others of this shop who may see it.</source>
        <translation>लिंक क्लिपबोर्ड पर है। इस दुकान के जिन लोगों को इजाज़त है उनके लिए खुलेगा।</translation>
    </message>
    <message>
        <source>This cannot be done just now.</source>
        <translation>यह अभी नहीं हो सकता।</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>work, what it works on</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: पूरा हुआ।</translation>
    </message>
    <message>
        <source>%1: stopped.</source>
        <translation>%1: रोका गया।</translation>
    </message>
    <message>
        <source>%1: failed.</source>
        <translation>%1: नहीं हो सका।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 बदला गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
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
        <translation>प्लैटफ़ॉर्म प्रबंधक</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>मालिक</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>मैनेजर</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>कैशियर</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>मुनीम</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>ऑडिटर</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>प्लैटफ़ॉर्म</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>&lt;b&gt;This computer only&lt;/b&gt; · everything is saved here</source>
        <translation>&lt;b&gt;सिर्फ़ यह कंप्यूटर&lt;/b&gt; · सब कुछ यहीं सेव है</translation>
    </message>
    <message>
        <source>&lt;b&gt;Connected&lt;/b&gt; · everything is saved</source>
        <translation>&lt;b&gt;जुड़ा हुआ&lt;/b&gt; · सब कुछ सेव है</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>दिखावट</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>उजला</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Go to, find or do anything</source>
        <translation>कहीं जाएँ, खोजें या करें</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Production · open %1</source>
        <translation>असली सिस्टम · खुला %1</translation>
    </message>
    <message>
        <source>Production · locked</source>
        <translation>असली सिस्टम · ताला बंद</translation>
    </message>
    <message>
        <source>Lock it again now</source>
        <translation>अभी फिर ताला लगाएँ</translation>
    </message>
    <message>
        <source>Nothing that writes can be pressed. Unlock it with your password and a reason.</source>
        <translation>लिखने वाला कोई बटन नहीं दबेगा। पासवर्ड और वजह देकर ताला खोलें।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Live shop</source>
        <translation>असली दुकान</translation>
    </message>
    <message>
        <source>The shop is kept on this computer</source>
        <translation>दुकान इसी कंप्यूटर पर रखी है</translation>
    </message>
    <message>
        <source>The shop is kept by %1</source>
        <translation>दुकान %1 के पास रखी है</translation>
    </message>
    <message>
        <source>&lt;b&gt;The server does not answer&lt;/b&gt; · since %1, trying again</source>
        <translation>&lt;b&gt;सर्वर जवाब नहीं दे रहा&lt;/b&gt; · %1 से, फिर कोशिश हो रही है</translation>
    </message>
    <message>
        <source>&lt;b&gt;Connected&lt;/b&gt; · again since %1</source>
        <translation>&lt;b&gt;जुड़ा हुआ&lt;/b&gt; · %1 से फिर</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message numerus="yes">
        <source>%1 jobs run</source>
        <extracomment>work that runs, how far it is in percent</extracomment>
        <translation>
            <numerusform>%1 काम चल रहा है</numerusform>
            <numerusform>%1 काम चल रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Show what runs</source>
        <translation>क्या चल रहा है दिखाएँ</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>time, what was said then</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Shops and servers</source>
        <translation>दुकानें और सर्वर</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>दूसरा जोड़ें…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>अभी कोई संदेश नहीं</translation>
    </message>
</context>
<context>
    <name>tijara::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>मदद बंद करें (Esc)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>सारे शॉर्टकट</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>यहाँ क्या कर सकते हैं</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportColumns</name>
    <message>
        <source>Not in the file</source>
        <translation>फ़ाइल में नहीं</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (कॉलम %2)</translation>
    </message>
    <message>
        <source>What is in which column</source>
        <translation>किस कॉलम में क्या है</translation>
    </message>
    <message>
        <source>Every change shows below at once</source>
        <translation>हर बदलाव तुरंत नीचे दिखता है</translation>
    </message>
    <message>
        <source>The first lines, as they will be read</source>
        <translation>पहली लाइनें, जैसी पढ़ी जाएँगी</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>छोड़ सकते हैं</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>तारीख़ कैसे लिखी है</translation>
    </message>
    <message>
        <source>yyyy year, MM month, dd day</source>
        <translation>yyyy साल, MM महीना, dd दिन</translation>
    </message>
    <message>
        <source>Decimals after a</source>
        <translation>दशमलव किसके बाद</translation>
    </message>
    <message>
        <source>point: 2.55</source>
        <translation>बिंदु: 2.55</translation>
    </message>
    <message>
        <source>comma: 2,55</source>
        <translation>कॉमा: 2,55</translation>
    </message>
    <message>
        <source>Credit notes begin with</source>
        <translation>क्रेडिट नोट इससे शुरू होते हैं</translation>
    </message>
    <message>
        <source>Empty when there are none</source>
        <translation>न हों तो खाली छोड़ें</translation>
    </message>
    <message>
        <source>Adjustments begin with</source>
        <translation>हिसाब-सुधार इससे शुरू होते हैं</translation>
    </message>
    <message>
        <source>Number of the bill</source>
        <translation>बिल नंबर</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Code of the product</source>
        <translation>सामान का कोड</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>एक का दाम</translation>
    </message>
    <message>
        <source>Number of the customer</source>
        <translation>ग्राहक नंबर</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportFileStep</name>
    <message>
        <source>Drop the file with your sales here</source>
        <translation>अपनी बिक्री की फ़ाइल यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>A table as text: CSV or TSV, also packed with gzip, one line for each line of a bill. Nothing is written before you have seen what would happen.</source>
        <translation>टेक्स्ट वाली तालिका: CSV या TSV, gzip में पैक भी चलेगी, बिल की हर लाइन के लिए एक लाइन। क्या होगा यह देखने से पहले कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>कितना भेजा गया</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose the file with your sales</source>
        <translation>अपनी बिक्री की फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz *.gz);;All files (*)</source>
        <translation>टेक्स्ट तालिकाएँ (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz *.gz);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>फ़ाइल %1 नहीं खुल सकी।</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>%1 भेजी जा रही है</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportHead</name>
    <message>
        <source>Import sales</source>
        <translation>बिक्री आयात करें</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>recognised: %1</source>
        <translation>पहचाना: %1</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>कॉमा</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>सेमीकोलन</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>खड़ी लकीर</translation>
    </message>
    <message>
        <source>%1, gzip</source>
        <translation>%1, gzip</translation>
    </message>
    <message>
        <source>%1 of %2 matched</source>
        <extracomment>so many of the eight fields have a column of the file</extracomment>
        <translation>%2 में से %1 मिले</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines refused</source>
        <translation>
            <numerusform>%1 लाइन नामंज़ूर</numerusform>
            <numerusform>%1 लाइनें नामंज़ूर</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportPage</name>
    <message>
        <source>Save the refused lines</source>
        <translation>नामंज़ूर लाइनें सेव करें</translation>
    </message>
    <message>
        <source>refused-lines.csv</source>
        <translation>refused-lines.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>अभी आयात करें</translation>
    </message>
    <message>
        <source>Show the sales</source>
        <translation>बिक्री दिखाएँ</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportRun</name>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Good, but its document is refused.</source>
        <translation>ठीक है, पर इसका दस्तावेज़ नामंज़ूर है।</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>आयात कितना हुआ</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>यहीं रोकें</translation>
    </message>
    <message>
        <source>What is in stays</source>
        <translation>जो आ गया वह रहेगा</translation>
    </message>
    <message>
        <source>Go on in background</source>
        <translation>पीछे चलने दें</translation>
    </message>
    <message>
        <source>Esc. The import goes on and stands in the list of jobs</source>
        <translation>Esc. आयात चलता रहेगा और लंबे कामों की सूची में दिखेगा</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>नामंज़ूर लाइनें</translation>
    </message>
    <message>
        <source>Save list as CSV</source>
        <translation>सूची CSV में सेव करें</translation>
    </message>
    <message>
        <source>What the lines became</source>
        <translation>लाइनों का क्या बना</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>whole percent done</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stopping after the present documents</source>
        <translation>अभी के दस्तावेज़ों के बाद रुकेगा</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>फ़ाइल पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>करीब %1 बाकी</translation>
    </message>
    <message>
        <source>%1 of %2 lines · %3 a second</source>
        <translation>%2 में से %1 लाइनें · %3 हर सेकंड</translation>
    </message>
    <message>
        <source>You may leave this page or switch off: it goes on where it stopped. The same file again changes nothing. If you stop, what is in stays.</source>
        <translation>आप यह पन्ना छोड़ सकते हैं या मशीन बंद कर सकते हैं: जहाँ रुका वहीं से चलेगा। वही फ़ाइल दोबारा देने से कुछ नहीं बदलता। रोकेंगे तो जो आ गया वह रहेगा।</translation>
    </message>
    <message>
        <source>%1 What is in stays.</source>
        <translation>%1 जो आ गया वह रहेगा।</translation>
    </message>
    <message>
        <source>The trial was stopped; nothing was written.</source>
        <translation>आज़माइश रोक दी गई; कुछ नहीं लिखा गया।</translation>
    </message>
    <message numerus="yes">
        <source>You stopped the import. %1 documents are in and stay; the same file again adds the rest.</source>
        <translation>
            <numerusform>आपने आयात रोका। %1 दस्तावेज़ आ गया और रहेगा; वही फ़ाइल फिर देने से बाकी जुड़ जाएगा।</numerusform>
            <numerusform>आपने आयात रोका। %1 दस्तावेज़ आ गए और रहेंगे; वही फ़ाइल फिर देने से बाकी जुड़ जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>अभी कुछ नहीं लिखा गया।</translation>
    </message>
    <message numerus="yes">
        <source>%1 new documents will be taken in.</source>
        <translation>
            <numerusform>%1 नया दस्तावेज़ आएगा।</numerusform>
            <numerusform>%1 नए दस्तावेज़ आएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are here already.</source>
        <translation>
            <numerusform>%1 पहले से यहाँ है।</numerusform>
            <numerusform>%1 पहले से यहाँ हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>None will be refused.</source>
        <translation>कोई नामंज़ूर नहीं होगा।</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be refused.</source>
        <translation>
            <numerusform>%1 नामंज़ूर होगा।</numerusform>
            <numerusform>%1 नामंज़ूर होंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>आयात पूरा हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents were taken in.</source>
        <translation>
            <numerusform>%1 दस्तावेज़ आया।</numerusform>
            <numerusform>%1 दस्तावेज़ आए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were here already.</source>
        <translation>
            <numerusform>%1 पहले से यहाँ था।</numerusform>
            <numerusform>%1 पहले से यहाँ थे।</numerusform>
        </translation>
    </message>
    <message>
        <source>None was refused.</source>
        <translation>कोई नामंज़ूर नहीं हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>%1 were refused.</source>
        <translation>
            <numerusform>%1 नामंज़ूर हुआ।</numerusform>
            <numerusform>%1 नामंज़ूर हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;12 lines&quot; of &quot;3 documents&quot;</extracomment>
        <translation>%2 की %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 लाइन</numerusform>
            <numerusform>%1 लाइनें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation>
            <numerusform>%1 दस्तावेज़</numerusform>
            <numerusform>%1 दस्तावेज़</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the first %1. The saved list has all of them; correct them there and import it: only these will be added.</source>
        <translation>ये पहली %1 हैं। सेव की हुई सूची में सब हैं; वहाँ सुधारकर आयात करें: सिर्फ़ यही जुड़ेंगी।</translation>
    </message>
    <message>
        <source>Correct them in the saved list and import it: only these will be added.</source>
        <translation>इन्हें सेव की हुई सूची में सुधारकर आयात करें: सिर्फ़ यही जुड़ेंगी।</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Credit notes, from “%1…” numbers</source>
        <translation>क्रेडिट नोट, “%1…” नंबर वाले</translation>
    </message>
    <message>
        <source>Write-offs, minus outside a credit note</source>
        <translation>नुकसान, क्रेडिट नोट के बाहर घटा हुआ</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>हिसाब-सुधार</translation>
    </message>
    <message>
        <source>Adjustments, from “%1…” numbers</source>
        <translation>हिसाब-सुधार, “%1…” नंबर वाले</translation>
    </message>
    <message>
        <source>Here already, left as they are</source>
        <translation>पहले से यहाँ, वैसे ही छोड़े</translation>
    </message>
    <message>
        <source>Lines without a customer, to “Walk-in”</source>
        <translation>बिना ग्राहक की लाइनें, “काउंटर ग्राहक” में</translation>
    </message>
    <message>
        <source>Lines of free goods, price 0</source>
        <translation>मुफ़्त माल की लाइनें, दाम 0</translation>
    </message>
    <message>
        <source>Lines priced below zero</source>
        <translation>शून्य से कम दाम की लाइनें</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>नया सामान</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>नए ग्राहक</translation>
    </message>
    <message>
        <source>Rounding difference</source>
        <translation>राउंड-ऑफ़ का फ़र्क</translation>
    </message>
    <message>
        <source>Value so far</source>
        <translation>अब तक का मूल्य</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मूल्य</translation>
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
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>चल रहे काम</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>अभी कोई लंबा काम नहीं</translation>
    </message>
    <message>
        <source>Long work, such as an import, is followed here.</source>
        <translation>आयात जैसे लंबे काम यहाँ देखे जाते हैं।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Import of sales</source>
        <translation>बिक्री का आयात</translation>
    </message>
    <message>
        <source>Erasure of a customer</source>
        <translation>ग्राहक को मिटाना</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>कब माँगा गया</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>खत्म</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>कोशिशें</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>क्यों नाकाम हुआ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>कितना हुआ</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>रुक रहा है</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हुआ</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>बाकी समय</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>करीब %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>कदम</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>हर सेकंड</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Export of a list</source>
        <translation>सूची का निर्यात</translation>
    </message>
</context>
<context>
    <name>tijara::ui::JournalPage</name>
    <message>
        <source>Not known here</source>
        <translation>यहाँ पता नहीं</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>बदलाव का लेखा</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>अभी कुछ नहीं लिखा गया</translation>
    </message>
    <message>
        <source>Every bill, change and import leaves an entry here that nobody can alter unseen.</source>
        <translation>हर बिल, बदलाव और आयात यहाँ एक एंट्री छोड़ता है जिसे कोई चुपके से नहीं बदल सकता।</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>एक रिकॉर्ड</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>एंट्री %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>सबूत</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>फ़िंगरप्रिंट: %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>रिकॉर्ड: %1</translation>
    </message>
    <message>
        <source>Device: %1, its entry %2</source>
        <translation>मशीन: %1, उसकी एंट्री %2</translation>
    </message>
    <message>
        <source>Before: nothing</source>
        <translation>पहले: कुछ नहीं</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>पहले: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>बाद में: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n लाइन</numerusform>
            <numerusform>%n लाइनें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::JumpRow</name>
    <message>
        <source>Go to %1</source>
        <extracomment>before a field: the column the list is sorted by</extracomment>
        <translation>%1 पर जाएँ</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>यह संख्या नहीं है।</translation>
    </message>
    <message>
        <source>%1, 11/%1 or 9/11/%1</source>
        <translation>%1, 11/%1 या 9/11/%1</translation>
    </message>
    <message>
        <source>This is no day. Write %1, 11/%1 or 9/11/%1.</source>
        <translation>यह कोई दिन नहीं है। %1, 11/%1 या 9/11/%1 लिखें।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Find in what can be done</source>
        <translation>जो हो सकता है उसमें खोजें</translation>
    </message>
    <message>
        <source>What can be done, and its keys</source>
        <translation>क्या हो सकता है, और उसका शॉर्टकट</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message numerus="yes">
        <source>%1 things to do</source>
        <translation>
            <numerusform>%1 काम</numerusform>
            <numerusform>%1 काम</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::ListModelCore</name>
    <message>
        <source>Not saved yet. Before: %1</source>
        <translation>अभी सेव नहीं हुआ। पहले: %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ListPage</name>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 पंक्ति</numerusform>
            <numerusform>%1 पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>No row has all of these filters.</source>
        <translation>कोई पंक्ति इन सारे फ़िल्टरों पर खरी नहीं उतरती।</translation>
    </message>
    <message>
        <source>The server does not answer. You see the list of %1.</source>
        <translation>सर्वर जवाब नहीं दे रहा। आप %1 की सूची देख रहे हैं।</translation>
    </message>
    <message>
        <source>%1 You see the list of %2.</source>
        <translation>%1 आप %2 की सूची देख रहे हैं।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>सूची लोड नहीं हो सकी</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>%2 में से पंक्ति %1</translation>
    </message>
    <message>
        <source>Rows %1–%2 of %3</source>
        <translation>%3 में से पंक्ति %1–%2</translation>
    </message>
    <message>
        <source>%1 · state of %2</source>
        <translation>%1 · %2 के समय</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>शुरू पर वापस</translation>
    </message>
    <message>
        <source>Back to the first row (Esc)</source>
        <translation>पहली पंक्ति पर वापस (Esc)</translation>
    </message>
    <message>
        <source>The list begins at %1.</source>
        <translation>सूची %1 से शुरू होती है।</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>The view %1 was deleted.</source>
        <translation>दृश्य %1 मिटा दिया गया।</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>Makes a file for a spreadsheet of the chosen rows</source>
        <translation>चुनी पंक्तियों से स्प्रेडशीट की फ़ाइल बनाता है</translation>
    </message>
    <message numerus="yes">
        <source>A file with %1 rows is made and kept for 24 hours, for you alone.</source>
        <translation>
            <numerusform>%1 पंक्ति की फ़ाइल बनती है और 24 घंटे रखी जाती है, सिर्फ़ आपके लिए।</numerusform>
            <numerusform>%1 पंक्तियों की फ़ाइल बनती है और 24 घंटे रखी जाती है, सिर्फ़ आपके लिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 निर्यात करें</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>फ़ाइल बनाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>फ़ाइल का प्रकार</translation>
    </message>
    <message>
        <source>XLSX, for spreadsheets</source>
        <translation>XLSX, स्प्रेडशीट के लिए</translation>
    </message>
    <message>
        <source>CSV, for other programs</source>
        <translation>CSV, दूसरे प्रोग्रामों के लिए</translation>
    </message>
    <message>
        <source>Those you see</source>
        <translation>जो दिख रहे हैं</translation>
    </message>
    <message>
        <source>All of the list</source>
        <translation>सूची के सारे</translation>
    </message>
    <message>
        <source>Nothing behind this</source>
        <translation>इसके आगे कुछ नहीं</translation>
    </message>
    <message>
        <source>No row stands at this value or after it.</source>
        <translation>इस मान पर या इसके बाद कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>%1 · request id: %2</source>
        <translation>%1 · अनुरोध नंबर: %2</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ब्योरा कॉपी करें</translation>
    </message>
    <message>
        <source>From %1 on · state of %2</source>
        <translation>%1 से आगे · %2 के समय</translation>
    </message>
    <message>
        <source>Open as a page (Ctrl+Enter)</source>
        <translation>पूरे पन्ने में खोलें (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>दिखाने का ढंग</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>बोर्ड</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ListView</name>
    <message>
        <source>Click to sort, right click for the columns</source>
        <translation>क्रम के लिए क्लिक, कॉलम के लिए दायाँ क्लिक</translation>
    </message>
</context>
<context>
    <name>tijara::ui::LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
</context>
<context>
    <name>tijara::ui::MainWindow</name>
    <message>
        <source>Tijara</source>
        <translation>तिजारत</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>दुकान खुल रही है</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>सर्वर तक नहीं पहुँच सके</translation>
    </message>
    <message>
        <source>Use this computer</source>
        <translation>यही कंप्यूटर चलाएँ</translation>
    </message>
    <message>
        <source>What you type cannot be kept on this computer: its disk is full, or not to be written on. Save your changes before you close the console.</source>
        <translation>आप जो लिख रहे हैं, वह इस कंप्यूटर पर रखा नहीं जा सकता: डिस्क भरी है या उस पर लिखा नहीं जा सकता। कंसोल बंद करने से पहले अपने बदलाव सेव करें।</translation>
    </message>
    <message>
        <source>The shop on this computer cannot be opened</source>
        <translation>इस कंप्यूटर की दुकान नहीं खुल सकती</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Open another shop</source>
        <translation>दूसरी दुकान खोलें</translation>
    </message>
    <message>
        <source>A shop or server that is not here yet…</source>
        <translation>ऐसी दुकान या सर्वर जो अभी यहाँ नहीं है…</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>पन्ने</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Palette</name>
    <message>
        <source>Go to, find or do anything</source>
        <translation>कहीं जाएँ, खोजें या करें</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer of them, or the first letters of a name.</source>
        <translation>इन शब्दों का कुछ नहीं मिला। कम शब्द, या नाम के पहले अक्षर लिखें।</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>in a new tab</source>
        <translation>नए टैब में</translation>
    </message>
    <message>
        <source>one kind</source>
        <translation>एक ही किस्म</translation>
    </message>
    <message>
        <source>close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%1 found</source>
        <translation>
            <numerusform>%1 मिला</numerusform>
            <numerusform>%1 मिले</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>जाएँ</translation>
    </message>
    <message>
        <source>Do</source>
        <comment>heading of actions</comment>
        <translation>करें</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>सामान</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>लिंक खोलें</translation>
    </message>
</context>
<context>
    <name>tijara::ui::PaperDialog</name>
    <message>
        <source>Paper %1</source>
        <translation>काग़ज़ %1</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>काग़ज़ के पन्ने</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>काग़ज़ की भाषा</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>काग़ज़ का आकार</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>पिछला पन्ना</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पन्ना</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>छोटा (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>बड़ा (Ctrl++)</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>खिड़की जितना चौड़ा (Ctrl+0)</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>छपाई की प्रगति</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>छपाई रोकें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में सेव करें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>The paper cannot be shown</source>
        <translation>काग़ज़ दिखाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 में से पन्ना %1</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>पन्ने की चौड़ाई</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>काग़ज़ सेव करें</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फ़ाइलें (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 नाम से सेव हुआ।</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>फ़ाइल लिखी नहीं जा सकी: %1।</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>%2 में से पन्ना %1 छप रहा है</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>प्रिंटर को भेजा गया।</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is on and has paper, then print again.</source>
        <translation>प्रिंटर ने नहीं लिया। देखें कि वह चालू है और उसमें काग़ज़ है, फिर दोबारा छापें।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::PersonLine</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>a person, to be read aloud</extracomment>
        <translation>%1 खोलें</translation>
    </message>
</context>
<context>
    <name>tijara::ui::PrintDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>छापें: %1</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>पिछला पन्ना</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पन्ना</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>A4 पन्ना</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>खड़ा</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>आड़ा</translation>
    </message>
    <message>
        <source>Load all rows</source>
        <translation>सारी पंक्तियाँ लोड करें</translation>
    </message>
    <message>
        <source>At most %1 rows are printed</source>
        <translation>ज़्यादा से ज़्यादा %1 पंक्तियाँ छपती हैं</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF में सेव करें…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 में से पन्ना %1</translation>
    </message>
    <message>
        <source>Not all rows could be loaded.</source>
        <translation>सारी पंक्तियाँ लोड नहीं हो सकीं।</translation>
    </message>
    <message>
        <source>%1 of %2 rows are loaded</source>
        <translation>%2 में से %1 पंक्तियाँ लोड हुईं</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में सेव करें</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फ़ाइलें (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 a file</extracomment>
        <translation>%1 नाम से सेव हुई</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>फ़ाइल नहीं लिखी जा सकी: %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Printout</name>
    <message>
        <source>%1 of %2 rows. Filter the list, or export it to have all of them.</source>
        <translation>%2 में से %1 पंक्तियाँ। सूची फ़िल्टर करें, या सब पाने के लिए निर्यात करें।</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of a printed page</extracomment>
        <translation>%2 में से पन्ना %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Production</name>
    <message>
        <source>Unlock production?</source>
        <translation>असली सिस्टम का ताला खोलें?</translation>
    </message>
    <message>
        <source>For ten minutes you can write on the server that all shops work on. Your reason stays in the audit trail.</source>
        <translation>दस मिनट तक आप उस सर्वर पर लिख सकते हैं जिस पर सारी दुकानें चलती हैं। आपकी वजह बदलाव के लेखे में रहेगी।</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ताला खोलें</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>ताला रहने दें</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>आपका पासवर्ड</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>वजह</translation>
    </message>
    <message>
        <source>What you are about to do, and who asked for it</source>
        <translation>आप क्या करने वाले हैं, और किसने कहा</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ProductsPage</name>
    <message>
        <source>No name</source>
        <translation>नाम नहीं</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>सामान</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>अभी कोई सामान नहीं</translation>
    </message>
    <message>
        <source>Products you enter, and those of imported bills, stand here.</source>
        <translation>आपका दर्ज किया और आयात किए बिलों का सामान यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>इससे शुरू</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>नया सामान</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign of the currency, price</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>asked for at each sale</source>
        <translation>हर बिक्री पर पूछा जाता है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 बदलें</translation>
    </message>
    <message>
        <source>Bills written before keep the name and price they have.</source>
        <translation>पहले बने बिलों में नाम और दाम वही रहेंगे।</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>सामान</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 सेव हुआ।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 बदला गया।</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 पहले जैसा है।</translation>
    </message>
    <message>
        <source>The change could not be taken back. %1</source>
        <translation>बदलाव वापस नहीं लिया जा सका। %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordDialog</name>
    <message>
        <source>Request id: %1</source>
        <translation>अनुरोध नंबर: %1</translation>
    </message>
    <message>
        <source>What you typed here would be lost. Press Esc once more to leave.</source>
        <translation>यहाँ लिखा हुआ खो जाएगा। छोड़ने के लिए एक बार और Esc दबाएँ।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordHistory</name>
    <message>
        <source>What happened</source>
        <translation>क्या-क्या हुआ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Nothing is written in the audit trail.</source>
        <translation>बदलाव के लेखे में कुछ नहीं लिखा है।</translation>
    </message>
    <message>
        <source>All of it in the audit trail</source>
        <translation>सब कुछ बदलाव के लेखे में</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail</source>
        <translation>बदलाव के लेखे की एंट्री %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field of a record, its value before and after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>By someone who is not known here</source>
        <translation>किसी ऐसे ने जो यहाँ पता नहीं</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1 ने</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordListPage</name>
    <message>
        <source>The changes are discarded.</source>
        <translation>बदलाव छोड़ दिए गए।</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines were left out: below here the list has no rows, or has not loaded them yet.</source>
        <extracomment>lines of a table that was pasted into the cells of a list</extracomment>
        <translation>
            <numerusform>%1 लाइन छूट गई: इसके नीचे सूची में पंक्तियाँ नहीं हैं, या अभी नहीं आई हैं।</numerusform>
            <numerusform>%1 लाइनें छूट गईं: इसके नीचे सूची में पंक्तियाँ नहीं हैं, या अभी नहीं आई हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordView</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>सूची पर वापस (Esc)</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>यह रिकॉर्ड</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Segmented</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what is chosen, one of its choices: &quot;Theme: Dark&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>कैसा दिखे</translation>
    </message>
    <message>
        <source>for everyone at this computer</source>
        <translation>इस कंप्यूटर पर सबके लिए</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>उजला</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Shops and servers</source>
        <translation>दुकानें और सर्वर</translation>
    </message>
    <message>
        <source>that this computer knows</source>
        <translation>जिन्हें यह कंप्यूटर जानता है</translation>
    </message>
    <message>
        <source>What this computer keeps</source>
        <translation>यह कंप्यूटर क्या रखता है</translation>
    </message>
    <message>
        <source>Staying signed in</source>
        <translation>साइन इन बने रहना</translation>
    </message>
    <message>
        <source>Last answers of a server</source>
        <translation>सर्वर के पिछले जवाब</translation>
    </message>
    <message>
        <source>Keep them</source>
        <comment>answers of a server</comment>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Keep none</source>
        <comment>answers of a server</comment>
        <translation>कोई न रखें</translation>
    </message>
    <message>
        <source>Lists and figures you have seen can then be read while the server is away, with their age. Up to %1 MB for each person, sealed with a key of the keychain, and taken away when they sign out.</source>
        <translation>तब देखी हुई सूचियाँ और आँकड़े सर्वर न होने पर भी पढ़े जा सकते हैं, उनकी उम्र के साथ। हर व्यक्ति के लिए %1 एमबी तक, कीचेन की कुंजी से बंद, और साइन आउट पर हटा दिए जाते हैं।</translation>
    </message>
    <message>
        <source>The keychain of this computer keeps you signed in, when you ask for it at sign-in: 24 hours at most.</source>
        <translation>साइन इन के समय कहने पर इस कंप्यूटर का कीचेन आपको साइन इन रखता है: ज़्यादा से ज़्यादा 24 घंटे।</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open: you sign in each time the console starts.</source>
        <translation>इस कंप्यूटर में कोई खुला कीचेन नहीं है: हर बार शुरू होने पर साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>A shop on this computer</source>
        <translation>इस कंप्यूटर पर दुकान</translation>
    </message>
    <message>
        <source>For practice, on this computer</source>
        <translation>अभ्यास के लिए, इसी कंप्यूटर पर</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>where it is · who has signed in there</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · अभी खुली है</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 खोलें</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 का नाम बदलें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 को हटाएँ</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>सर्वर जोड़ें</translation>
    </message>
    <message>
        <source>You have its address from your provider.</source>
        <translation>इसका पता आपको सेवा देने वाले ने दिया है।</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>जुड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>For example https://shops.example</source>
        <translation>जैसे https://shops.example</translation>
    </message>
    <message>
        <source>Only this computer uses the name; left empty, it is called as it calls itself.</source>
        <translation>यह नाम सिर्फ़ इसी कंप्यूटर पर चलता है; खाली छोड़ें तो उसका अपना नाम रहेगा।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Delete the demo shop?</source>
        <translation>नमूना दुकान मिटाएँ?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 को हटाएँ?</translation>
    </message>
    <message>
        <source>All its bills and customers are deleted. You can have a fresh one whenever you like.</source>
        <translation>उसके सारे बिल और ग्राहक मिट जाएँगे। नई नमूना दुकान कभी भी ले सकते हैं।</translation>
    </message>
    <message>
        <source>This computer forgets it with the people, drafts and answers it keeps of it. The shop itself stays as it is.</source>
        <translation>यह कंप्यूटर इसे और इसके रखे लोग, मसौदे और जवाब भूल जाएगा। दुकान खुद जैसी है वैसी रहेगी।</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>इसे मिटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Forget everything this computer keeps?</source>
        <translation>यह कंप्यूटर जो रखता है सब भूल जाए?</translation>
    </message>
    <message>
        <source>You will be signed out. Drafts, saved views, kept answers, names and addresses of servers will be deleted here. Shops and their data stay as they are.</source>
        <translation>आप साइन आउट हो जाएँगे। मसौदे, सेव किए दृश्य, रखे हुए जवाब, सर्वरों के नाम और पते यहाँ से मिट जाएँगे। दुकानें और उनका डेटा वैसे ही रहेगा।</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>सब भूल जाएँ</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>सूची की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>rows of lists</comment>
        <translation>सटी हुई</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>rows of lists</comment>
        <translation>आरामदेह</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>rows of lists</comment>
        <translation>खुली-खुली</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SideSheet</name>
    <message>
        <source>The one before</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>दुकान</translation>
    </message>
    <message>
        <source>Only when you work in several shops</source>
        <translation>सिर्फ़ जब आप कई दुकानों में काम करते हों</translation>
    </message>
    <message>
        <source>Other shops and servers</source>
        <translation>दूसरी दुकानें और सर्वर</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>इस कंप्यूटर पर साइन इन रहें</translation>
    </message>
    <message>
        <source>Until you sign out, for 24 hours at most. The keychain of this computer keeps it.</source>
        <translation>साइन आउट करने तक, ज़्यादा से ज़्यादा 24 घंटे। इसे इस कंप्यूटर का कीचेन रखता है।</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open: you sign in each time the console starts.</source>
        <translation>इस कंप्यूटर में कोई खुला कीचेन नहीं है: हर बार शुरू होने पर साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>दूसरा सर्वर…</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SoldLinesPage</name>
    <message>
        <source>Sold lines</source>
        <translation>बिकी लाइनें</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>अभी नहीं बिका</translation>
    </message>
    <message>
        <source>No bill has a line with this product.</source>
        <translation>किसी बिल में यह सामान नहीं है।</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>सामान</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>लाइन</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
</context>
<context>
    <name>tijara::ui::StagingBar</name>
    <message>
        <source>Changes that are not saved yet</source>
        <translation>जो बदलाव अभी सेव नहीं हुए</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>both a number with its noun: &quot;3 changes&quot;, &quot;2 rows&quot;</extracomment>
        <translation>%2 में %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 बदलाव</numerusform>
            <numerusform>%1 बदलाव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 पंक्ति</numerusform>
            <numerusform>%1 पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>%1 cells need another value</source>
        <translation>
            <numerusform>%1 खाने में दूसरा मान चाहिए</numerusform>
            <numerusform>%1 खानों में दूसरा मान चाहिए</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept from %1</source>
        <translation>%1 से रखे हुए</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are as they were before</source>
        <translation>
            <numerusform>%1 पंक्ति पहले जैसी हो गई</numerusform>
            <numerusform>%1 पंक्तियाँ पहले जैसी हो गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows changed</source>
        <translation>
            <numerusform>%1 पंक्ति बदली</numerusform>
            <numerusform>%1 पंक्तियाँ बदलीं</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>क्या सेव होगा</translation>
    </message>
    <message>
        <source>Go on changing</source>
        <translation>बदलना जारी रखें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2 में से कदम %1: %3</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Toasts</name>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
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
        <translation>सारी पंक्तियों का जोड़</translation>
    </message>
    <message>
        <source>sum of the filter</source>
        <translation>फ़िल्टर का जोड़</translation>
    </message>
    <message>
        <source>The sums could not be made.</source>
        <translation>जोड़ नहीं हो सका।</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 पंक्ति</numerusform>
            <numerusform>%1 पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 rows are not added up. Choose a filter.</source>
        <translation>%1 से ज़्यादा पंक्तियाँ नहीं जोड़ी जातीं। कोई फ़िल्टर चुनें।</translation>
    </message>
    <message>
        <source>Amounts in several currencies are not added up.</source>
        <translation>अलग-अलग मुद्राओं की रकम नहीं जोड़ी जाती।</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>accessible name of a sum below a list: column, sum, what it sums</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Show these rows from the first one on</source>
        <translation>ये पंक्तियाँ पहली से दिखाएँ</translation>
    </message>
</context>
<context>
    <name>tijara::ui::VerifyDialog</name>
    <message>
        <source>Check of the audit trail</source>
        <translation>बदलाव के लेखे की जाँच</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Reading every entry from the first one. This takes a few seconds.</source>
        <translation>पहली से हर एंट्री पढ़ी जा रही है। इसमें कुछ सेकंड लगेंगे।</translation>
    </message>
    <message>
        <source>Fingerprint of the last entry: %1</source>
        <translation>आखिरी एंट्री का फ़िंगरप्रिंट: %1</translation>
    </message>
    <message>
        <source>The trail could not be checked. %1</source>
        <translation>लेखा जाँचा नहीं जा सका। %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ViewTabs</name>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ViewsBar</name>
    <message>
        <source>Saved views</source>
        <translation>सेव किए दृश्य</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>दृश्य सेव करें</translation>
    </message>
    <message>
        <source>Keeps these filters, this order and these columns under a name</source>
        <translation>ये फ़िल्टर, यह क्रम और ये कॉलम एक नाम से रखता है</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>बदलाव सेव करें</translation>
    </message>
    <message>
        <source>The view keeps the filters and the order you see now</source>
        <translation>दृश्य में अभी के फ़िल्टर और क्रम रहेंगे</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole list</comment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>दृश्य का नाम बदलें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>यह दृश्य सेव करें</translation>
    </message>
    <message>
        <source>It keeps the filters, the order and the columns, for you on this computer.</source>
        <translation>इसमें फ़िल्टर, क्रम और कॉलम रहते हैं, आपके लिए इसी कंप्यूटर पर।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
</context>
</TS>
