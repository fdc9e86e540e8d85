<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>By an amount</source>
        <translation>एक रकम तक</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>बिना सीमा</translation>
    </message>
    <message>
        <source>May go below zero</source>
        <translation>शून्य से नीचे जा सकता है</translation>
    </message>
    <message>
        <source>A till or a bank account rarely may; what accounts were opened with must</source>
        <translation>गल्ले या बैंक के लिए कम ही; जिससे खाते खोले गए, उसके लिए ज़रूरी</translation>
    </message>
    <message>
        <source>By at most</source>
        <translation>ज़्यादा से ज़्यादा कितना</translation>
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
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Your own number for it, to find it by</source>
        <translation>इसे खोजने के लिए आपका अपना नंबर</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Three letters; it cannot be changed later</source>
        <translation>तीन अक्षर; बाद में बदला नहीं जा सकता</translation>
    </message>
</context>
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
        <source>Choose a file of sales…</source>
        <translation>बिक्री की फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Choose a file of events…</source>
        <translation>घटनाओं की फ़ाइल चुनें…</translation>
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
    <message>
        <source>Another shop</source>
        <translation>एक और दुकान</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>नई दुकान</translation>
    </message>
    <message>
        <source>Paid until…</source>
        <translation>कब तक भुगतान…</translation>
    </message>
    <message>
        <source>Add days…</source>
        <translation>दिन जोड़ें…</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>प्लान बदलें…</translation>
    </message>
    <message>
        <source>Modules…</source>
        <translation>मॉड्यूल…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>रोकें…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>फिर खोलें…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>बंद करें…</translation>
    </message>
    <message>
        <source>Take back the closing…</source>
        <translation>बंद करना वापस लें…</translation>
    </message>
    <message>
        <source>Keep everything…</source>
        <translation>सब सँभालकर रखें…</translation>
    </message>
    <message>
        <source>For a court or an office: nobody&apos;s data is erased</source>
        <translation>अदालत या दफ़्तर के लिए: किसी का डेटा नहीं मिटता</translation>
    </message>
    <message>
        <source>Keep no longer…</source>
        <translation>अब सँभालना ज़रूरी नहीं…</translation>
    </message>
    <message>
        <source>Export the whole shop</source>
        <translation>पूरी दुकान एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>All its data in one open file, to keep or to bring in elsewhere</source>
        <translation>उसका सारा डेटा एक खुली फ़ाइल में, रखने या कहीं और लाने के लिए</translation>
    </message>
    <message>
        <source>Flags…</source>
        <translation>फ़्लैग…</translation>
    </message>
    <message>
        <source>Branches…</source>
        <translation>शाखाएँ…</translation>
    </message>
    <message>
        <source>Tax numbers…</source>
        <translation>कर नंबर…</translation>
    </message>
    <message>
        <source>Days for chosen…</source>
        <translation>चुनी हुई के दिन…</translation>
    </message>
    <message>
        <source>Plan for chosen…</source>
        <translation>चुनी हुई का प्लान…</translation>
    </message>
    <message>
        <source>Open chosen again…</source>
        <translation>चुनी हुई फिर खोलें…</translation>
    </message>
    <message>
        <source>Suspend chosen…</source>
        <translation>चुनी हुई रोकें…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>पासवर्ड बदलें…</translation>
    </message>
    <message>
        <source>Set up the second step…</source>
        <translation>दूसरा कदम लगाएँ…</translation>
    </message>
    <message>
        <source>Drop the second step…</source>
        <translation>दूसरा कदम हटाएँ…</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>नए रिकवरी कोड</translation>
    </message>
    <message>
        <source>The ones you have open nothing any more</source>
        <translation>आपके पास के पुराने कोड फिर कुछ नहीं खोलेंगे</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>बाकी सब बंद करें</translation>
    </message>
    <message>
        <source>Everywhere but here your password is asked for at once</source>
        <translation>यहाँ छोड़कर हर जगह आपका पासवर्ड तुरंत पूछा जाएगा</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नई चाबी</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>दूसरी चाबी बनाएँ…</translation>
    </message>
    <message>
        <source>Makes another key; this one works on for a while</source>
        <translation>दूसरी चाबी बनती है; यह कुछ समय और चलती है</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>रद्द करें…</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>किसी को बुलाएँ</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>भूमिका बदलें…</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>फिर से बुलाएँ</translation>
    </message>
    <message>
        <source>Makes another code; the one before opens nothing any more</source>
        <translation>दूसरा कोड बनता है; पहले वाला फिर कुछ नहीं खोलता</translation>
    </message>
    <message>
        <source>Code for a new password</source>
        <translation>नए पासवर्ड का कोड</translation>
    </message>
    <message>
        <source>For someone who forgot theirs</source>
        <translation>जो अपना पासवर्ड भूल गया हो, उसके लिए</translation>
    </message>
    <message>
        <source>Drop second step…</source>
        <translation>दूसरा कदम हटाएँ…</translation>
    </message>
    <message>
        <source>For someone who lost their phone</source>
        <translation>जिसका फ़ोन खो गया हो, उसके लिए</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>आना रोकें</translation>
    </message>
    <message>
        <source>Signs them out at once, until you let them in again</source>
        <translation>तुरंत साइन आउट होता है, जब तक आप फिर से आने न दें</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>फिर से आने दें</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>नई भूमिका</translation>
    </message>
    <message>
        <source>Change a role…</source>
        <translation>भूमिका बदलें…</translation>
    </message>
    <message>
        <source>Remove a role…</source>
        <translation>भूमिका हटाएँ…</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>फिर से पूछें</translation>
    </message>
    <message>
        <source>End this sign-in</source>
        <translation>यह साइन-इन बंद करें</translation>
    </message>
    <message>
        <source>There the password is asked for at once; nothing that was saved is lost</source>
        <translation>वहाँ तुरंत पासवर्ड पूछा जाएगा; जो सहेजा गया है वह नहीं जाएगा</translation>
    </message>
    <message>
        <source>Look in to help…</source>
        <translation>मदद के लिए अंदर देखें…</translation>
    </message>
    <message>
        <source>Opens the shop for reading only; its owner sees that, and why</source>
        <translation>दुकान सिर्फ़ पढ़ने के लिए खुलती है; मालिक देखता है कि ऐसा हुआ और क्यों</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>इसे खोलें</translation>
    </message>
    <message>
        <source>The record this entry is about</source>
        <translation>वह रिकॉर्ड जिसके बारे में यह प्रविष्टि है</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>खाता खोलें</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>All entries of this account and its balance day by day</source>
        <translation>इस खाते की सभी प्रविष्टियाँ और दिन-प्रतिदिन का शेष</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Close account…</source>
        <translation>खाता बंद करें…</translation>
    </message>
    <message>
        <source>Takes no transfers any more; its entries stay</source>
        <translation>अब कोई अंतरण नहीं लेगा; प्रविष्टियाँ रहती हैं</translation>
    </message>
    <message>
        <source>Bring in a statement</source>
        <translation>विवरण लाएँ</translation>
    </message>
    <message>
        <source>A file of your bank: MT940, CAMT.053 or CSV</source>
        <translation>आपके बैंक की फ़ाइल: MT940, CAMT.053 या CSV</translation>
    </message>
    <message>
        <source>Confirm the proposals</source>
        <translation>प्रस्तावों की पुष्टि करें</translation>
    </message>
    <message>
        <source>Of the marked lines, those that have one</source>
        <translation>चिह्नित पंक्तियों में से, जिनमें प्रस्ताव है</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>अंतरण</translation>
    </message>
    <message>
        <source>The transfer in the books</source>
        <translation>बहियों में अंतरण</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>छोड़ें…</translation>
    </message>
    <message>
        <source>It has no place in the books</source>
        <translation>बहियों में इसकी जगह नहीं</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose the account it belongs to</source>
        <translation>वह खाता चुनें जिसका यह है</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>The line is open again; a transfer that was made for it is reversed</source>
        <translation>पंक्ति फिर खुलती है; उसके लिए किया गया अंतरण उलटा जाता है</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पुष्टि करें</translation>
    </message>
    <message>
        <source>It is what is proposed</source>
        <translation>यही वह है जो प्रस्तावित है</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>बहियाँ जाँचें</translation>
    </message>
    <message>
        <source>Works every balance out anew from its entries</source>
        <translation>हर शेष को उसकी प्रविष्टियों से फिर निकालता है</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>नया अंतरण</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>The bill or credit note this was posted for</source>
        <translation>वह बिल या क्रेडिट नोट जिसके लिए यह दर्ज हुआ</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>बदलाव का लेखा</translation>
    </message>
    <message>
        <source>The entry that says who made it and when</source>
        <translation>वह प्रविष्टि जो बताती है किसने और कब किया</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>छोड़ दें…</translation>
    </message>
    <message>
        <source>What is held is free again, and nothing moves</source>
        <translation>रोकी रकम फिर मुक्त होती है, और कुछ नहीं जाता</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>भेजें…</translation>
    </message>
    <message>
        <source>Moves what is held, or less of it</source>
        <translation>रोकी रकम या उससे कम भेजता है</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>उलटें…</translation>
    </message>
    <message>
        <source>Gives all of it back, as a mistake</source>
        <translation>पूरी रकम भूल मानकर लौटाता है</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>धनवापसी…</translation>
    </message>
    <message>
        <source>Gives back all or a part of what is left</source>
        <translation>जो बचा है उसका सब या कुछ भाग लौटाता है</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>अंतरण</translation>
    </message>
    <message>
        <source>What this document moved in the books</source>
        <translation>इस दस्तावेज़ ने बहियों में क्या बदला</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>दूसरी फ़ाइल</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>नया प्रयोग</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>What is known of its prices, and what is not</source>
        <translation>उसके दामों के बारे में क्या पता है और क्या नहीं</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>नक़ल बनाएँ…</translation>
    </message>
    <message>
        <source>Another draft with the same terms</source>
        <translation>इन्हीं शर्तों का एक और मसौदा</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>शुरू करें…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोककर रखें</translation>
    </message>
    <message>
        <source>Who has a price keeps it; nobody new is taken in</source>
        <translation>जिसे दाम मिला है उसका वही रहता है; कोई नया नहीं लिया जाता</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>बंद करें…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>सारे प्रयोग</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>यह कैसे निकाला गया</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV में सहेजें…</translation>
    </message>
    <message>
        <source>Every figure with its intervals, a line for each price of each goal</source>
        <translation>हर आँकड़ा अपनी सीमाओं के साथ, हर लक्ष्य के हर दाम की एक लाइन</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>JSON में सहेजें…</translation>
    </message>
    <message>
        <source>All of it, for programs</source>
        <translation>सब कुछ, प्रोग्रामों के लिए</translation>
    </message>
    <message>
        <source>Make it the price…</source>
        <translation>इसे ही दाम बनाएँ…</translation>
    </message>
    <message>
        <source>Stop, keep today&apos;s price…</source>
        <translation>बंद करें, आज का दाम रखें…</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>कारण ढूँढ़ें</translation>
    </message>
    <message>
        <source>Other shares…</source>
        <translation>दूसरे हिस्से…</translation>
    </message>
    <message>
        <source>Begins anew with other parts of the visitors for each price</source>
        <translation>हर दाम को आगंतुकों के दूसरे हिस्से देकर नए सिरे से शुरू होता है</translation>
    </message>
    <message>
        <source>Bring in events…</source>
        <translation>घटनाएँ लाएँ…</translation>
    </message>
    <message>
        <source>What was measured elsewhere, from a file</source>
        <translation>जो कहीं और मापा गया, फ़ाइल से</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>मसौदा सहेजें</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>नया पता</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Sends a notice that means nothing</source>
        <translation>ऐसी सूचना भेजता है जिसका कोई अर्थ नहीं</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>The figures stay as they are while you look</source>
        <translation>आपके देखने तक आँकड़े जैसे हैं वैसे रहते हैं</translation>
    </message>
    <message>
        <source>Show the shop</source>
        <translation>दुकान दिखाएँ</translation>
    </message>
    <message>
        <source>New flag</source>
        <translation>नया फ़्लैग</translation>
    </message>
    <message>
        <source>Change flag…</source>
        <translation>फ़्लैग बदलें…</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>नया प्लान</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>नया संस्करण…</translation>
    </message>
    <message>
        <source>Another price or limit; shops stay on the version they have until they are moved</source>
        <translation>दूसरी क़ीमत या सीमा; दुकानें अपने संस्करण पर रहती हैं, जब तक उन्हें बदला न जाए</translation>
    </message>
    <message>
        <source>Shops with this plan</source>
        <translation>इस प्लान वाली दुकानें</translation>
    </message>
    <message>
        <source>New code for the owner…</source>
        <translation>मालिक के लिए नया कोड…</translation>
    </message>
    <message>
        <source>For an owner who has not come in yet; the code before opens nothing any more</source>
        <translation>उस मालिक के लिए जो अभी आया नहीं; पहले का कोड अब कुछ नहीं खोलता</translation>
    </message>
    <message>
        <source>Sends an empty list, which means nothing there</source>
        <translation>खाली सूची भेजता है, जिसका वहाँ कोई मतलब नहीं</translation>
    </message>
    <message>
        <source>Remove the key…</source>
        <translation>चाबी हटाएँ…</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>भाषा…</translation>
    </message>
    <message>
        <source>English, French, Arabic or Hindi, at once</source>
        <translation>अंग्रेज़ी, फ़्रेंच, अरबी या हिंदी, तुरंत</translation>
    </message>
    <message>
        <source>Theme…</source>
        <translation>रंग-रूप…</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation>उजला, गहरा, या जैसा सिस्टम में है</translation>
    </message>
    <message>
        <source>Text size…</source>
        <translation>अक्षरों का आकार…</translation>
    </message>
    <message>
        <source>Larger or smaller letters everywhere</source>
        <translation>हर जगह बड़े या छोटे अक्षर</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>यह पन्ना छापें…</translation>
    </message>
</context>
<context>
    <name>BankWords</name>
    <message>
        <source>The bank says nothing</source>
        <translation>बैंक कुछ नहीं कहता</translation>
    </message>
    <message>
        <source>Somebody decided that it has no place in the books.</source>
        <translation>किसी ने तय किया कि बहियों में इसकी जगह नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 things in the books fit equally well, so none was proposed.</source>
        <translation>
            <numerusform>बहियों में %1 चीज़ मेल खाती है, इसलिए कोई प्रस्तावित नहीं हुई।</numerusform>
            <numerusform>बहियों में %1 चीज़ें समान रूप से मेल खाती हैं, इसलिए कोई प्रस्तावित नहीं हुई।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the books fits. Choose the account it belongs to.</source>
        <translation>बहियों में कुछ मेल नहीं खाता। वह खाता चुनें जिसका यह है।</translation>
    </message>
    <message>
        <source>A transfer in the books has the same reference, %1, and the same amount.</source>
        <translation>बहियों में एक अंतरण का वही संदर्भ, %1, और वही रकम है।</translation>
    </message>
    <message>
        <source>A transfer in the books of %1 has the same amount, and no other one near that day has.</source>
        <translation>बहियों में %1 के एक अंतरण की यही रकम है, और उस दिन के पास किसी और की नहीं।</translation>
    </message>
    <message>
        <source>Its text names the document %1, which comes to exactly this amount.</source>
        <translation>इसके पाठ में दस्तावेज़ %1 का नाम है, जिसकी रकम ठीक यही है।</translation>
    </message>
    <message>
        <source>It names %1, who has an open bill of exactly this amount.</source>
        <translation>इसमें %1 का नाम है, जिनका ठीक इसी रकम का बिल बकाया है।</translation>
    </message>
    <message>
        <source>Only one customer has an open bill of exactly this amount: bill %1.</source>
        <translation>केवल एक ग्राहक का ठीक इसी रकम का बिल बकाया है: बिल %1।</translation>
    </message>
    <message>
        <source>The account was chosen by hand.</source>
        <translation>खाता हाथ से चुना गया।</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>हाथ से तय किया</translation>
    </message>
    <message>
        <source>Several fit</source>
        <translation>कई मेल खाते हैं</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <extracomment>why a bank&apos;s line was matched, in a column</extracomment>
        <translation>संदर्भ %1</translation>
    </message>
    <message>
        <source>Amount, near %1</source>
        <translation>रकम, %1 के पास</translation>
    </message>
    <message>
        <source>Names document %1</source>
        <translation>दस्तावेज़ %1 का नाम है</translation>
    </message>
    <message>
        <source>Names %1</source>
        <translation>%1 का नाम है</translation>
    </message>
    <message>
        <source>Open bill %1</source>
        <translation>बकाया बिल %1</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>हाथ से चुना</translation>
    </message>
    <message>
        <source>Same reference</source>
        <translation>वही संदर्भ</translation>
    </message>
    <message>
        <source>Same amount, near day</source>
        <translation>वही रकम, पास का दिन</translation>
    </message>
    <message>
        <source>Document named</source>
        <translation>दस्तावेज़ का नाम</translation>
    </message>
    <message>
        <source>Customer named</source>
        <translation>ग्राहक का नाम</translation>
    </message>
    <message>
        <source>Only open bill</source>
        <translation>एकमात्र बकाया बिल</translation>
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
    <message>
        <source>Shop</source>
        <translation>दुकान</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>छोटा नाम</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>प्लान</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>Calls this month</source>
        <translation>इस महीने की कॉल</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>किसने बनाई</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>अनुमतियाँ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>आख़िरी बार</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>दूसरा कदम</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>क्या आज़माया गया</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>बार</translation>
    </message>
    <message>
        <source>With</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>क्या कर सकता है</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Balance, %1</source>
        <translation>शेष, %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>किसके साथ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>दूसरा खाता</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>कब तक रोका</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>किस खाते से</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>किस खाते में</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>खाते का प्रकार</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>नामे</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>आगंतुक</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>ख़रीदा</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Sales / visitor</source>
        <translation>बिक्री / आगंतुक</translation>
    </message>
    <message>
        <source>Profit / visitor</source>
        <translation>मुनाफ़ा / आगंतुक</translation>
    </message>
    <message>
        <source>Against today&apos;s</source>
        <translation>आज के मुक़ाबले</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>… से … तक</translation>
    </message>
    <message>
        <source>The truth lies</source>
        <translation>सच इनके बीच है</translation>
    </message>
    <message>
        <source>Chance to be better</source>
        <translation>बेहतर होने की संभावना</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>सोचे गए</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Per visitor</source>
        <translation>प्रति आगंतुक</translation>
    </message>
    <message>
        <source>Without the cut</source>
        <translation>बिना सीमा</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>काटे गए</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>विचलन</translation>
    </message>
    <message>
        <source>Did it</source>
        <translation>किया</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>On any day</source>
        <translation>किसी भी दिन</translation>
    </message>
    <message>
        <source>p on any day</source>
        <translation>p, किसी भी दिन</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>अंत में</translation>
    </message>
    <message>
        <source>p at the end</source>
        <translation>p, अंत में</translation>
    </message>
    <message>
        <source>Holm</source>
        <translation>होल्म p</translation>
    </message>
    <message>
        <source>B.-H.</source>
        <translation>बेंजामिनी p</translation>
    </message>
    <message>
        <source>CUPED</source>
        <translation>CUPED से</translation>
    </message>
    <message>
        <source>Loss if taken</source>
        <translation>चुनने पर नुक़सान</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Last arrived</source>
        <translation>पिछली बार पहुँचा</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>आधे इतने में</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>100 में 95 इतने में</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>नाकाम</translation>
    </message>
    <message>
        <source>Address or code</source>
        <translation>पता या कोड</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ठुकराए</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>फ़्लैग</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>किस लिए</translation>
    </message>
    <message>
        <source>Shops that have it</source>
        <translation>जिन दुकानों में है</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किनके लिए</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>महीने की क़ीमत</translation>
    </message>
    <message>
        <source>Calls a month</source>
        <translation>महीने की कॉल</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>ट्रायल</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>दुकानें</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बना</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Tax, %1</source>
        <translation>कर, %1</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>कर</translation>
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
    <name>DayCharts</name>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a day and an amount</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>आना और जाना</translation>
    </message>
    <message>
        <source>In</source>
        <translation>आया</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>गया</translation>
    </message>
    <message>
        <source>In, %1</source>
        <translation>आया, %1</translation>
    </message>
    <message>
        <source>Out, %1</source>
        <translation>गया, %1</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 दिन</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 दिन</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 महीने</translation>
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
    <message>
        <source>Branch changed</source>
        <translation>शाखा बदली</translation>
    </message>
    <message>
        <source>Tax registration changed</source>
        <translation>कर रजिस्ट्रेशन बदला</translation>
    </message>
    <message>
        <source>Shop paid for</source>
        <translation>दुकान का भुगतान हुआ</translation>
    </message>
    <message>
        <source>Days added to the shop&apos;s time</source>
        <translation>दुकान की मियाद में दिन जुड़े</translation>
    </message>
    <message>
        <source>Shop suspended</source>
        <translation>दुकान रोकी गई</translation>
    </message>
    <message>
        <source>Suspension lifted</source>
        <translation>रोक हटी</translation>
    </message>
    <message>
        <source>Shop closed</source>
        <translation>दुकान बंद हुई</translation>
    </message>
    <message>
        <source>Shop opened again</source>
        <translation>दुकान का बंद होना वापस लिया</translation>
    </message>
    <message>
        <source>Shop moved on by its dates</source>
        <translation>तारीख़ से दुकान आगे बढ़ी</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>प्लान बदला</translation>
    </message>
    <message>
        <source>Version of a plan made</source>
        <translation>प्लान का नया संस्करण बना</translation>
    </message>
    <message>
        <source>Module switched</source>
        <translation>मॉड्यूल चालू या बंद हुआ</translation>
    </message>
    <message>
        <source>Everything is to be kept</source>
        <translation>सब सँभालकर रखना है</translation>
    </message>
    <message>
        <source>Nothing needs to be kept any more</source>
        <translation>अब कुछ सँभालना ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>Most calls of the month used</source>
        <translation>महीने की ज़्यादातर कॉल हो चुकीं</translation>
    </message>
    <message>
        <source>State</source>
        <translation>हालत</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>प्लान</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>प्लान का संस्करण</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>Stays so until</source>
        <translation>ऐसा रहेगा, तारीख़ तक</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>सब सँभालकर रखा है</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>मॉड्यूल</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Calls a month at most</source>
        <translation>महीने में ज़्यादा से ज़्यादा कॉल</translation>
    </message>
    <message>
        <source>Tax registration, by its id</source>
        <translation>कर रजिस्ट्रेशन, उसकी आईडी से</translation>
    </message>
    <message>
        <source>Not used since</source>
        <translation>तब से काम में नहीं</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>कोई अंत नहीं</translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation>फ़्लैग बदला</translation>
    </message>
    <message>
        <source>Whole shop exported</source>
        <translation>पूरी दुकान एक्सपोर्ट हुई</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>चालू किया</translation>
    </message>
    <message>
        <source>Share of the shops, in percent</source>
        <translation>दुकानों का हिस्सा, प्रतिशत में</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>भूमिकाएँ</translation>
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
        <source>Sales</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>खाता खोला गया</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>खाता बदला गया</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>खाता बंद किया गया</translation>
    </message>
    <message>
        <source>Money transferred</source>
        <translation>पैसा ट्रांसफ़र हुआ</translation>
    </message>
    <message>
        <source>Amount held</source>
        <translation>रकम रोकी गई</translation>
    </message>
    <message>
        <source>Held amount transferred</source>
        <translation>रोकी गई रकम ट्रांसफ़र हुई</translation>
    </message>
    <message>
        <source>Held amount let go</source>
        <translation>रोकी गई रकम छोड़ी गई</translation>
    </message>
    <message>
        <source>Held amount expired</source>
        <translation>रोकी गई रकम की मियाद पूरी हुई</translation>
    </message>
    <message>
        <source>Transfer refunded</source>
        <translation>ट्रांसफ़र की रकम लौटाई गई</translation>
    </message>
    <message>
        <source>Transfer reversed</source>
        <translation>ट्रांसफ़र उलटा गया</translation>
    </message>
    <message>
        <source>Several transfers made</source>
        <translation>कई ट्रांसफ़र हुए</translation>
    </message>
    <message>
        <source>Earlier sales entered in the books</source>
        <translation>पिछली बिक्री बहियों में चढ़ाई गई</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>व्यक्ति बुलाया गया</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>न्योता माना गया</translation>
    </message>
    <message>
        <source>Role of a person changed</source>
        <translation>व्यक्ति की भूमिका बदली</translation>
    </message>
    <message>
        <source>Person kept out</source>
        <translation>व्यक्ति का आना रोका गया</translation>
    </message>
    <message>
        <source>Person let in again</source>
        <translation>व्यक्ति को फिर आने दिया गया</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>व्यक्ति हटाया गया</translation>
    </message>
    <message>
        <source>Person works in another shop too</source>
        <translation>व्यक्ति दूसरी दुकान में भी काम करता है</translation>
    </message>
    <message>
        <source>Role made</source>
        <translation>भूमिका बनी</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>भूमिका बदली</translation>
    </message>
    <message>
        <source>Role removed</source>
        <translation>भूमिका हटी</translation>
    </message>
    <message>
        <source>Key of a program made</source>
        <translation>प्रोग्राम की चाबी बनी</translation>
    </message>
    <message>
        <source>Key of a program replaced</source>
        <translation>प्रोग्राम की चाबी बदली</translation>
    </message>
    <message>
        <source>Key of a program revoked</source>
        <translation>प्रोग्राम की चाबी रद्द हुई</translation>
    </message>
    <message>
        <source>Code for a new password made</source>
        <translation>नए पासवर्ड का कोड बना</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>पासवर्ड बदला</translation>
    </message>
    <message>
        <source>Password chosen anew with a code</source>
        <translation>कोड से नया पासवर्ड चुना गया</translation>
    </message>
    <message>
        <source>Second step set up</source>
        <translation>दूसरा कदम लगा</translation>
    </message>
    <message>
        <source>New recovery codes made</source>
        <translation>नए रिकवरी कोड बने</translation>
    </message>
    <message>
        <source>Second step dropped</source>
        <translation>दूसरा कदम हटा</translation>
    </message>
    <message>
        <source>Sign-in ended</source>
        <translation>साइन-इन बंद हुआ</translation>
    </message>
    <message>
        <source>Someone of the platform looked in to help</source>
        <translation>प्लेटफ़ॉर्म से कोई मदद के लिए अंदर आया</translation>
    </message>
    <message>
        <source>Visit of the platform ended</source>
        <translation>प्लेटफ़ॉर्म का आना ख़त्म हुआ</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>साइन-इन</translation>
    </message>
    <message>
        <source>Shop, by its id</source>
        <translation>दुकान, उसकी आईडी से</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>क्या कर सकता है</translation>
    </message>
    <message>
        <source>Price experiment planned</source>
        <translation>कीमत का प्रयोग बनाया गया</translation>
    </message>
    <message>
        <source>Price experiment changed</source>
        <translation>कीमत का प्रयोग बदला गया</translation>
    </message>
    <message>
        <source>Price experiment started, paused or stopped</source>
        <translation>कीमत का प्रयोग शुरू, रोका या बंद किया गया</translation>
    </message>
    <message>
        <source>Price experiment began a new phase</source>
        <translation>कीमत के प्रयोग का नया चरण शुरू हुआ</translation>
    </message>
    <message>
        <source>Events of a price experiment brought in</source>
        <translation>कीमत के प्रयोग की घटनाएँ लाई गईं</translation>
    </message>
    <message>
        <source>Bank statement brought in</source>
        <translation>बैंक विवरण लाया गया</translation>
    </message>
    <message>
        <source>Line of the bank booked</source>
        <translation>बैंक की पंक्ति दर्ज हुई</translation>
    </message>
    <message>
        <source>Match with the bank taken back</source>
        <translation>बैंक से मिलान वापस लिया गया</translation>
    </message>
    <message>
        <source>Line of the bank ignored</source>
        <translation>बैंक की पंक्ति छोड़ी गई</translation>
    </message>
    <message>
        <source>Line of the bank open again</source>
        <translation>बैंक की पंक्ति फिर खुली</translation>
    </message>
    <message>
        <source>Line of the bank looked at again</source>
        <translation>बैंक की पंक्ति फिर देखी गई</translation>
    </message>
    <message>
        <source>Address for notices added</source>
        <translation>सूचनाओं का पता जोड़ा गया</translation>
    </message>
    <message>
        <source>Address for notices switched on or off</source>
        <translation>सूचनाओं का पता चालू या बंद किया गया</translation>
    </message>
    <message>
        <source>Address for notices removed</source>
        <translation>सूचनाओं का पता हटाया गया</translation>
    </message>
    <message>
        <source>Billing service switched on, off or over</source>
        <translation>बिलिंग सेवा चालू, बंद या बदली गई</translation>
    </message>
    <message>
        <source>Key of the billing service set or removed</source>
        <translation>बिलिंग सेवा की चाबी रखी या हटाई गई</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>कर की दर</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>राउंड-ऑफ़</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message>
        <source>Bought</source>
        <translation>ख़रीदा</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>मुनाफ़ा</translation>
    </message>
    <message>
        <source>Value of an order</source>
        <translation>ऑर्डर का मूल्य</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a measure and what it is measured of: &quot;Sales: subscription&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>फ़ैसला करता है</translation>
    </message>
    <message>
        <source>is shown</source>
        <translation>दिखाया जाता है</translation>
    </message>
    <message>
        <source>must not get worse</source>
        <translation>बिगड़ना नहीं चाहिए</translation>
    </message>
    <message>
        <source>Decided for a price</source>
        <translation>एक दाम तय किया गया</translation>
    </message>
    <message>
        <source>Nothing is better than today&apos;s price</source>
        <translation>आज के दाम से बेहतर कुछ नहीं</translation>
    </message>
    <message>
        <source>It cannot be said</source>
        <translation>कहा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Sent again, counted once</source>
        <translation>दोबारा भेजा गया, एक बार गिना गया</translation>
    </message>
    <message>
        <source>Of an experiment that is not here</source>
        <translation>ऐसे प्रयोग का जो यहाँ नहीं है</translation>
    </message>
    <message>
        <source>Of a price that is not tried</source>
        <translation>ऐसे दाम का जो आज़माया नहीं जा रहा</translation>
    </message>
    <message>
        <source>Of something no goal asks for</source>
        <translation>ऐसी बात का जो किसी लक्ष्य में नहीं</translation>
    </message>
    <message>
        <source>Before it began, or after its end</source>
        <translation>शुरू होने से पहले, या खत्म होने के बाद</translation>
    </message>
    <message>
        <source>With a time that cannot be right</source>
        <translation>ऐसे समय के साथ जो सही नहीं हो सकता</translation>
    </message>
    <message>
        <source>More than one person can do</source>
        <translation>जितना एक व्यक्ति कर सकता है उससे ज़्यादा</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>a chance so near to certain that its decimals would say so</extracomment>
        <translation>%1 से ज़्यादा</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1 से कम</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>beside the price that all others are compared with</extracomment>
        <translation>आज का</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the two ends of an interval</extracomment>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>compared with this</source>
        <translation>इससे तुलना</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>छिपा हुआ</translation>
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
    <message>
        <source>%1 GB</source>
        <translation>%1 जीबी</translation>
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
    <message>
        <source>How do I look after the shops?</source>
        <translation>दुकानों की देखभाल कैसे करूँ?</translation>
    </message>
    <message>
        <source>The figures above say how many shops stand where; each opens its rows. The words above the list narrow it, and Save view keeps what you chose.</source>
        <translation>ऊपर के आँकड़े बताते हैं कि कितनी दुकानें किस हालत में हैं; हर आँकड़ा अपनी पंक्तियाँ खोलता है। सूची के ऊपर के शब्द उसे छोटा करते हैं, और दृश्य सेव करने से आपका चुनाव बना रहता है।</translation>
    </message>
    <message>
        <source>Open a shop to see its plan, its calls, its modules, its people, and what was done with it. Every act asks for a reason, which the shop reads too.</source>
        <translation>किसी दुकान को खोलें तो उसका प्लान, कॉल, मॉड्यूल, लोग और उसके साथ जो हुआ, सब दिखता है। हर काम वजह पूछता है, और दुकान भी उसे पढ़ती है।</translation>
    </message>
    <message>
        <source>Mark several with Space and act on all of them at once. What one shop does not allow is said, and the others go on.</source>
        <translation>Space से कई दुकानें चुनें और सब पर एक साथ काम करें। जिस दुकान में नहीं हो सकता वह बताया जाता है, बाक़ी में हो जाता है।</translation>
    </message>
    <message>
        <source>Shops move on by themselves when their day comes: from their trial or what is paid to grace, to reading only, to suspension. A payment opens them at any time.</source>
        <translation>दिन आने पर दुकानें अपने-आप आगे बढ़ती हैं: ट्रायल या भुगतान की मियाद से मोहलत में, फिर सिर्फ़ देखने में, फिर रोक में। भुगतान से वे कभी भी खुल जाती हैं।</translation>
    </message>
    <message>
        <source>How do I make a shop?</source>
        <translation>दुकान कैसे बनाऊँ?</translation>
    </message>
    <message>
        <source>Say what it is called and where it is: the country fills in money and time zone. Then choose its plan and modules, and say who owns it.</source>
        <translation>उसका नाम और जगह बताएँ: देश से मुद्रा और टाइम ज़ोन भर जाते हैं। फिर प्लान और मॉड्यूल चुनें, और बताएँ कि मालिक कौन है।</translation>
    </message>
    <message>
        <source>How do I let others work here?</source>
        <translation>मैं दूसरों को यहाँ काम कैसे करने दूँ?</translation>
    </message>
    <message>
        <source>Invite someone with their e-mail and a role. You get a code: hand it over as you like. With it they choose their own password, which nobody else ever sees.</source>
        <translation>किसी को उसके ई-मेल और एक भूमिका के साथ बुलाएँ। आपको एक कोड मिलता है: उसे जैसे चाहें दे दें। उससे वह अपना पासवर्ड ख़ुद चुनता है, जिसे और कोई कभी नहीं देखता।</translation>
    </message>
    <message>
        <source>Whoever forgot their password gets a code for a new one from you, and whoever lost their phone is helped by dropping the second step.</source>
        <translation>जो पासवर्ड भूल गया, उसे आप नए पासवर्ड का कोड देते हैं; जिसका फ़ोन खो गया, उसकी मदद दूसरा कदम हटाकर होती है।</translation>
    </message>
    <message>
        <source>Keep out signs someone out at once and can be taken back. Removing cannot, but what they wrote stays.</source>
        <translation>आना रोकने से कोई तुरंत साइन आउट होता है और इसे वापस लिया जा सकता है। हटाना वापस नहीं होता, पर उसका लिखा रहता है।</translation>
    </message>
    <message>
        <source>Who may do what?</source>
        <translation>कौन क्या कर सकता है?</translation>
    </message>
    <message>
        <source>Each column is a role and each line something that can be allowed. The given roles stay as they are.</source>
        <translation>हर कॉलम एक भूमिका है और हर पंक्ति कुछ ऐसा जिसकी अनुमति दी जा सकती है। बनी-बनाई भूमिकाएँ वैसी ही रहती हैं।</translation>
    </message>
    <message>
        <source>New role makes one of your own, with what you tick. You can give away what you may do yourself, and no more.</source>
        <translation>«नई भूमिका» आपके चुने हुए कामों की अपनी भूमिका बनाती है। आप वही दे सकते हैं जो ख़ुद कर सकते हैं, उससे ज़्यादा नहीं।</translation>
    </message>
    <message>
        <source>Who is signed in?</source>
        <translation>कौन साइन इन है?</translation>
    </message>
    <message>
        <source>Each line is someone at a computer: from where, with which program, and since when. End a sign-in that you do not know, and give its person a new password.</source>
        <translation>हर पंक्ति किसी कंप्यूटर पर बैठा व्यक्ति है: कहाँ से, किस प्रोग्राम से और कब से। जो साइन-इन आप नहीं पहचानते उसे बंद करें और उस व्यक्ति को नया पासवर्ड दिलाएँ।</translation>
    </message>
    <message>
        <source>Someone of the platform who looks in to help stands here too, with their reason. They can change nothing, and you can end it.</source>
        <translation>प्लेटफ़ॉर्म से जो मदद के लिए आता है वह भी यहाँ अपने कारण के साथ दिखता है। वह कुछ नहीं बदल सकता, और आप उसे बंद कर सकते हैं।</translation>
    </message>
    <message>
        <source>What are keys of programs?</source>
        <translation>प्रोग्रामों की चाबियाँ क्या हैं?</translation>
    </message>
    <message>
        <source>A web shop or another program of yours signs in with a key instead of a password. Tick only what it needs.</source>
        <translation>आपकी वेब दुकान या कोई और प्रोग्राम पासवर्ड की जगह चाबी से साइन इन करता है। सिर्फ़ उतना ही चुनें जितना उसे चाहिए।</translation>
    </message>
    <message>
        <source>Replace makes another key while the old one still works, so that nothing stands still. Revoke shuts a program out at once.</source>
        <translation>दूसरी चाबी तब बनती है जब पुरानी अभी चलती है, ताकि कुछ न रुके। रद्द करने से प्रोग्राम तुरंत बाहर हो जाता है।</translation>
    </message>
    <message>
        <source>Is somebody trying to get in?</source>
        <translation>क्या कोई घुसने की कोशिश कर रहा है?</translation>
    </message>
    <message>
        <source>Who tries wrong passwords or codes has to wait longer each time. Here you see from which network it came, and how often.</source>
        <translation>जो ग़लत पासवर्ड या कोड आज़माता है उसे हर बार ज़्यादा रुकना पड़ता है। यहाँ दिखता है कि वह किस नेटवर्क से और कितनी बार हुआ।</translation>
    </message>
    <message>
        <source>A few a day are people who mistype. Hundreds from one network are somebody&apos;s program: see to it that everyone has a second step.</source>
        <translation>दिन में कुछ तो लिखने की भूल होती हैं। एक ही नेटवर्क से सैकड़ों किसी का प्रोग्राम है: ध्यान रखें कि सबका दूसरा कदम लगा हो।</translation>
    </message>
    <message>
        <source>How do I keep my sign-in safe?</source>
        <translation>मैं अपना साइन-इन सुरक्षित कैसे रखूँ?</translation>
    </message>
    <message>
        <source>Set up the second step: then a code of your phone is asked for besides the password. Keep the recovery codes on paper, for when the phone is lost.</source>
        <translation>दूसरा कदम लगाएँ: तब पासवर्ड के साथ आपके फ़ोन का कोड भी पूछा जाता है। रिकवरी कोड काग़ज़ पर रखें, फ़ोन खो जाए तब के लिए।</translation>
    </message>
    <message>
        <source>Below stands where you are signed in. End what you do not know, and change your password after it.</source>
        <translation>नीचे दिखता है कि आप कहाँ-कहाँ साइन इन हैं। जो न पहचानें उसे बंद करें, फिर अपना पासवर्ड बदलें।</translation>
    </message>
    <message>
        <source>Where is my money?</source>
        <translation>मेरा पैसा कहाँ है?</translation>
    </message>
    <message>
        <source>The figures above are what lies in each kind of account; each opens its accounts.</source>
        <translation>ऊपर के आँकड़े हर प्रकार के खाते में पड़ी रकम हैं; हर एक अपने खाते खोलता है।</translation>
    </message>
    <message>
        <source>The lines show what came into the till and the bank and what went out. Press a day, or go to it with the arrows and press Enter, for its entries.</source>
        <translation>रेखाएँ दिखाती हैं कि गल्ले और बैंक में क्या आया और क्या गया। किसी दिन को दबाएँ, या तीरों से उस पर जाकर Enter दबाएँ, तो उसकी प्रविष्टियाँ दिखेंगी।</translation>
    </message>
    <message>
        <source>Check the books works every balance out anew from its entries and says whether one was tampered with.</source>
        <translation>«बहियाँ जाँचें» हर शेष को उसकी प्रविष्टियों से फिर निकालता है और बताता है कि किसी से छेड़छाड़ हुई या नहीं।</translation>
    </message>
    <message>
        <source>What are accounts?</source>
        <translation>खाते क्या हैं?</translation>
    </message>
    <message>
        <source>An account says how much there is of something: in the till, at the bank, owed by a customer, earned from sales. Your own stand first, those of customers behind them.</source>
        <translation>खाता बताता है कि किसी चीज़ का कितना है: गल्ले में, बैंक में, ग्राहक पर बकाया, बिक्री से कमाया। पहले आपके अपने, फिर ग्राहकों के।</translation>
    </message>
    <message>
        <source>Open an account for each bank account you have. What bills need opens by itself.</source>
        <translation>अपने हर बैंक खाते के लिए एक खाता खोलें। बिलों को जो चाहिए वह अपने आप खुलता है।</translation>
    </message>
    <message>
        <source>Entries shows the balance day by day and every entry. Press a day in the chart to begin the entries there.</source>
        <translation>«प्रविष्टियाँ» दिन-प्रतिदिन का शेष और हर प्रविष्टि दिखाता है। चार्ट में किसी दिन को दबाएँ तो प्रविष्टियाँ वहीं से शुरू होंगी।</translation>
    </message>
    <message>
        <source>Close account ends one that has nothing in it. Nothing is ever deleted.</source>
        <translation>«खाता बंद करें» खाली खाते को समाप्त करता है। कुछ भी कभी मिटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>How do I move money?</source>
        <translation>पैसा कैसे भेजूँ?</translation>
    </message>
    <message>
        <source>New transfer asks from where, to where and how much, and says what will lie in both accounts before you send it.</source>
        <translation>«नया अंतरण» पूछता है कहाँ से, कहाँ और कितना, और भेजने से पहले बताता है कि दोनों खातों में क्या होगा।</translation>
    </message>
    <message>
        <source>An amount can be held first: it stays where it is but cannot be spent. Move takes it, or less of it; Let go frees it.</source>
        <translation>रकम पहले रोकी जा सकती है: वह वहीं रहती है पर खर्च नहीं हो सकती। «भेजें» उसे या उससे कम लेता है; «छोड़ दें» उसे मुक्त करता है।</translation>
    </message>
    <message>
        <source>A transfer is never changed. Refund gives back all or a part of it, Reverse all of a mistake, and both stay in the books.</source>
        <translation>अंतरण कभी बदला नहीं जाता। «धनवापसी» उसका सब या कुछ भाग लौटाती है, «उलटें» पूरी भूल को, और दोनों बहियों में रहते हैं।</translation>
    </message>
    <message>
        <source>What was posted for a bill leads to it with Document, and to who wrote it with Audit trail.</source>
        <translation>बिल के लिए जो दर्ज हुआ वह «दस्तावेज़» से बिल तक, और «बदलाव का लेखा» से लिखने वाले तक ले जाता है।</translation>
    </message>
    <message>
        <source>Does the bank say the same as my books?</source>
        <translation>क्या बैंक वही कहता है जो मेरी बहियाँ?</translation>
    </message>
    <message>
        <source>Bring in a statement reads a file of your bank: MT940, CAMT.053, or a table saved as CSV. A file that is brought in twice adds nothing the second time.</source>
        <translation>«विवरण लाएँ» आपके बैंक की फ़ाइल पढ़ता है: MT940, CAMT.053, या CSV में सहेजी तालिका। दो बार लाई गई फ़ाइल दूसरी बार कुछ नहीं जोड़ती।</translation>
    </message>
    <message>
        <source>Each line is compared with the books. Where one thing fits, it is proposed with its reason; Confirm takes it, and books the money if that was not done yet.</source>
        <translation>हर पंक्ति बहियों से मिलाई जाती है। जहाँ एक ही चीज़ मेल खाती है, वह कारण के साथ प्रस्तावित होती है; «पुष्टि करें» उसे लेता है, और रकम दर्ज करता है यदि अब तक न हुई हो।</translation>
    </message>
    <message>
        <source>What stands under To do fits nothing, or several things. Choose the account it belongs to, or ignore it.</source>
        <translation>«करना है» के नीचे जो है वह किसी से मेल नहीं खाता, या कइयों से। वह खाता चुनें जिसका यह है, या इसे छोड़ें।</translation>
    </message>
    <message>
        <source>Take back undoes a match. A transfer that was made for it is reversed, and both stay in the books.</source>
        <translation>«वापस लें» मिलान को हटाता है। उसके लिए किया गया अंतरण उलटा जाता है, और दोनों बहियों में रहते हैं।</translation>
    </message>
    <message>
        <source>How do I find out whether another price earns more?</source>
        <translation>कैसे जानूँ कि दूसरा दाम ज़्यादा कमाता है?</translation>
    </message>
    <message>
        <source>An experiment shows some of your visitors another price, always the same one to the same visitor, and counts what each price brings.</source>
        <translation>प्रयोग आपके कुछ आगंतुकों को दूसरा दाम दिखाता है, एक आगंतुक को हमेशा वही, और गिनता है कि हर दाम क्या लाता है।</translation>
    </message>
    <message>
        <source>Plan one with New experiment, start it, and look at Results as often as you like. While it runs its prices cannot be changed; pausing takes in nobody new.</source>
        <translation>“नया प्रयोग” से उसकी योजना बनाएँ, शुरू करें, और “नतीजे” जितनी बार चाहें देखें। चलते समय उसके दाम नहीं बदलते; रोककर रखने पर कोई नया नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>Stop says what came out and why. Whoever reads it in a year knows no more than what you write there.</source>
        <translation>बंद करते समय लिखा जाता है कि क्या निकला और क्यों। साल भर बाद पढ़ने वाला उतना ही जानेगा जितना आप वहाँ लिखेंगे।</translation>
    </message>
    <message>
        <source>What may I believe of the results?</source>
        <translation>नतीजों की कौन-सी बात मानूँ?</translation>
    </message>
    <message>
        <source>The sentence at the top says what is known, what is not, and what to do next. It never names a better price before that is sure.</source>
        <translation>सबसे ऊपर का वाक्य बताता है कि क्या पता है, क्या नहीं, और आगे क्या करना है। पक्का होने से पहले वह कभी किसी दाम को बेहतर नहीं कहता।</translation>
    </message>
    <message>
        <source>If the visitors are not split as planned, nothing below is to be used: find out what sends them to one price, then begin anew.</source>
        <translation>अगर आगंतुक सोचे हुए ढंग से नहीं बँटे, तो नीचे का कुछ भी काम का नहीं: ढूँढ़ें कि क्या उन्हें एक दाम पर भेजता है, फिर नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>Every figure says how it was worked out: click it, or go to it with Tab and press Enter.</source>
        <translation>हर आँकड़ा बताता है कि वह कैसे निकाला गया: उस पर क्लिक करें, या Tab से वहाँ जाकर Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Export saves all figures with their intervals, and Ctrl+Shift+P prints the page.</source>
        <translation>“निर्यात” सारे आँकड़े उनकी सीमाओं के साथ सहेजता है, और Ctrl+Shift+P पन्ना छापता है।</translation>
    </message>
    <message>
        <source>How do I plan an experiment?</source>
        <translation>प्रयोग की योजना कैसे बनाऊँ?</translation>
    </message>
    <message>
        <source>Write down what you expect, the prices, and which part of the visitors sees each. The first price is today&apos;s: the others are compared with it.</source>
        <translation>लिखें कि आप क्या उम्मीद करते हैं, कौन-से दाम, और आगंतुकों का कौन-सा हिस्सा क्या देखे। पहला दाम आज का है: बाक़ी की तुलना उसी से होती है।</translation>
    </message>
    <message>
        <source>Choose what decides: profit is what you live on. What must not get worse, such as returns, keeps a bad price from winning.</source>
        <translation>चुनें कि फ़ैसला किससे हो: गुज़ारा मुनाफ़े से चलता है। जो बिगड़ना नहीं चाहिए, जैसे वापसी, वह बुरे दाम को जीतने नहीं देता।</translation>
    </message>
    <message>
        <source>The planner says how many visitors and days it takes to see the difference you name. It begins only when you start it.</source>
        <translation>योजनाकार बताता है कि आपका बताया अंतर देखने में कितने आगंतुक और दिन लगेंगे। प्रयोग तभी शुरू होता है जब आप शुरू करें।</translation>
    </message>
    <message>
        <source>What can be changed of an experiment?</source>
        <translation>प्रयोग में क्या बदला जा सकता है?</translation>
    </message>
    <message>
        <source>Of a draft, everything. Once it has begun: its name, notes, end and plan, and more visitors may take part. A copy can be changed again.</source>
        <translation>मसौदे में सब कुछ। शुरू होने के बाद: नाम, टिप्पणी, अंत और योजना, और ज़्यादा आगंतुक शामिल हो सकते हैं। नक़ल फिर से बदली जा सकती है।</translation>
    </message>
    <message>
        <source>How do I bring in what was measured elsewhere?</source>
        <translation>जो कहीं और मापा गया उसे कैसे लाऊँ?</translation>
    </message>
    <message>
        <source>Open the results of an experiment and choose Bring in events. The file is a CSV with one line for each visitor, or one for each order.</source>
        <translation>किसी प्रयोग के नतीजे खोलें और “घटनाएँ लाएँ” चुनें। फ़ाइल CSV है, जिसमें हर आगंतुक की एक लाइन हो, या हर ऑर्डर की।</translation>
    </message>
    <message>
        <source>Say which column holds what. The same file brought in twice counts once, and what cannot be read is counted by its reason.</source>
        <translation>बताएँ कि किस कॉलम में क्या है। वही फ़ाइल दो बार लाई जाए तो एक बार गिनी जाती है, और जो पढ़ा न जा सके वह कारण के साथ गिना जाता है।</translation>
    </message>
    <message>
        <source>How do my other programs hear of an experiment?</source>
        <translation>मेरे दूसरे प्रोग्रामों को प्रयोग की ख़बर कैसे मिले?</translation>
    </message>
    <message>
        <source>Add the web address of a program of yours. It is told when an experiment starts, stops, can be decided, or is split badly.</source>
        <translation>अपने किसी प्रोग्राम का वेब पता जोड़ें। प्रयोग शुरू हो, बंद हो, फ़ैसले लायक़ हो या बँटवारा बिगड़े, तो उसे बताया जाता है।</translation>
    </message>
    <message>
        <source>Each notice is signed with the secret that is shown once: the program checks it and believes nothing else.</source>
        <translation>हर सूचना पर उस गुप्त शब्द से हस्ताक्षर होते हैं जो एक ही बार दिखता है: प्रोग्राम उसे जाँचता है और किसी और पर भरोसा नहीं करता।</translation>
    </message>
    <message>
        <source>What does not arrive is sent again for a day. Where nothing arrives for three days, nothing more is sent until you switch it on again.</source>
        <translation>जो नहीं पहुँचता वह एक दिन तक फिर भेजा जाता है। जहाँ तीन दिन कुछ न पहुँचे, वहाँ आपके फिर चालू करने तक कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>The last button makes all of it, or nothing. The code the owner comes in with is shown once: hand it over. With it they choose their own password, which nobody else ever sees.</source>
        <translation>आख़िरी बटन सब बनाता है, या कुछ नहीं। जिस कोड से मालिक आते हैं वह एक ही बार दिखता है: उन्हें दे दें। उससे वे अपना पासवर्ड ख़ुद चुनते हैं, जिसे कोई और कभी नहीं देखता।</translation>
    </message>
    <message>
        <source>What do shops pay, and how much may they do?</source>
        <translation>दुकानें कितना देती हैं, और कितना कर सकती हैं?</translation>
    </message>
    <message>
        <source>Each line is one version of a plan. Another price or number of calls is a new version; the old one stays as it was.</source>
        <translation>हर पंक्ति किसी प्लान का एक संस्करण है। दूसरी क़ीमत या कॉल की दूसरी गिनती नया संस्करण है; पुराना वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Shops stay on the version they have until you move them, one or many, on the page Shops.</source>
        <translation>दुकानें अपने संस्करण पर रहती हैं, जब तक आप “दुकानें” पन्ने पर एक या कई को न बदलें।</translation>
    </message>
    <message>
        <source>How do I give something new to a few shops first?</source>
        <translation>कोई नई चीज़ पहले कुछ दुकानों को कैसे दूँ?</translation>
    </message>
    <message>
        <source>Make a flag, and say which share of the shops has it: 5, then 25, then 100 of 100. Those who had it keep it.</source>
        <translation>फ़्लैग बनाएँ और बताएँ कि कितनी दुकानों में हो: 100 में 5, फिर 25, फिर 100। जिनमें था उनमें रहता है।</translation>
    </message>
    <message>
        <source>For one shop alone say so on its own page. Each change asks for a reason and stands in the trail.</source>
        <translation>किसी एक दुकान के लिए उसके अपने पन्ने पर कहें। हर बदलाव वजह पूछता है और लेखे में रहता है।</translation>
    </message>
    <message>
        <source>Are the servers well?</source>
        <translation>क्या सर्वर ठीक हैं?</translation>
    </message>
    <message>
        <source>Failed is our fault, refused is the other side&apos;s: a wrong password, something that is not there, a plan that has ended.</source>
        <translation>नाकाम हमारी ग़लती है, ठुकराया हुआ सामने वाले की: ग़लत पासवर्ड, जो है ही नहीं, या ख़त्म हो चुका प्लान।</translation>
    </message>
    <message>
        <source>The page reads itself anew while you look. Pause keeps it as it is; the words above choose the last hour, 24 hours, 7 days or 30 days.</source>
        <translation>आपके देखते-देखते पन्ना ख़ुद नया होता है। “रोकें” उसे वैसा ही रखता है; ऊपर के शब्द पिछला घंटा, 24 घंटे, 7 दिन या 30 दिन चुनते हैं।</translation>
    </message>
    <message>
        <source>The field of shops and hours shows who had trouble and when: a dark row is one shop&apos;s trouble, a dark column was everybody&apos;s.</source>
        <translation>दुकानों और घंटों का ख़ाका दिखाता है किसे और कब दिक़्क़त हुई: गहरी पंक्ति एक दुकान की दिक़्क़त है, गहरा स्तंभ सबकी थी।</translation>
    </message>
    <message>
        <source>What are these rows?</source>
        <translation>ये पंक्तियाँ क्या हैं?</translation>
    </message>
    <message>
        <source>They are what a figure of Operations was added up from: one address, shop or cause in one minute, hour or day. A row&apos;s shop is opened from beside it.</source>
        <translation>“संचालन” का आँकड़ा इन्हीं से जुड़ा है: एक मिनट, घंटे या दिन में एक पता, दुकान या वजह। पंक्ति की दुकान उसके बग़ल से खुलती है।</translation>
    </message>
    <message>
        <source>Four figures first: how much was asked, what failed, what was refused, and how long answers took. Each opens its rows, and so does every mark of a chart. Below them stands what is wrong now, and what to do.</source>
        <translation>पहले चार आँकड़े: कितना माँगा गया, क्या नाकाम रहा, क्या ठुकराया गया, और जवाब में कितना समय लगा। हर एक अपनी पंक्तियाँ खोलता है, चार्ट का हर निशान भी। उनके नीचे लिखा है कि अभी क्या गड़बड़ है और क्या करना है।</translation>
    </message>
    <message>
        <source>The trial balance has every kind of account on its side. Both sides are always equal: if they were not, money would have come from nowhere. Choose a day to see it as it was at its end.</source>
        <translation>तलपट में हर प्रकार का खाता अपनी ओर होता है। दोनों ओर सदा बराबर होते हैं: न होते, तो पैसा कहीं से यूँ ही आ गया होता। कोई दिन चुनें, तो वह उस दिन के अंत जैसा दिखेगा।</translation>
    </message>
    <message>
        <source>What does the billing service hear of my experiments?</source>
        <translation>बिलिंग सेवा को मेरे प्रयोगों का क्या पता चलता है?</translation>
    </message>
    <message>
        <source>While an experiment runs, it is told what was bought, by whom, and at which price it was shown: once for each purchase.</source>
        <translation>प्रयोग चलते समय उसे बताया जाता है कि क्या खरीदा गया, किसने, और किस दाम पर दिखाया गया: हर खरीद पर एक बार।</translation>
    </message>
    <message>
        <source>A key of your own is sealed and never shown again: only its last four characters. With another address it has to be entered anew.</source>
        <translation>आपकी अपनी चाबी मुहरबंद रहती है और फिर कभी नहीं दिखती: सिर्फ़ उसके आख़िरी चार अक्षर। दूसरे पते के साथ उसे फिर से भरना होता है।</translation>
    </message>
    <message>
        <source>Own key first means that the platform&apos;s key is taken where yours is refused or has used up its calls. The platform&apos;s key never goes to an address of yours.</source>
        <translation>पहले अपनी चाबी का मतलब है: जहाँ आपकी चाबी नामंज़ूर हो या उसकी कॉल पूरी हो जाएँ, वहाँ प्लेटफ़ॉर्म की चाबी लगती है। प्लेटफ़ॉर्म की चाबी आपके दिए पते पर कभी नहीं जाती।</translation>
    </message>
    <message>
        <source>What the service does not take is sent again for three days. Try it sends an empty list, which means nothing there.</source>
        <translation>सेवा जो नहीं लेती वह तीन दिन तक फिर भेजा जाता है। आज़माने पर खाली सूची जाती है, जिसका वहाँ कोई मतलब नहीं।</translation>
    </message>
    <message>
        <source>Will this month&apos;s calls do?</source>
        <translation>क्या इस महीने की कॉल काफ़ी होंगी?</translation>
    </message>
    <message>
        <source>The bars show the calls of each day, the line below adds them up from the first day of the month. The line across is what your plan allows.</source>
        <translation>डंडे हर दिन की कॉल दिखाते हैं, नीचे की रेखा उन्हें महीने के पहले दिन से जोड़ती है। आड़ी रेखा वह है जितना आपका प्लान देता है।</translation>
    </message>
    <message>
        <source>Days and months are those of UTC. Near the limit you are told here; a larger plan has more at once.</source>
        <translation>दिन और महीने UTC के हैं। सीमा के पास आने पर यहाँ बताया जाता है; बड़े प्लान में तुरंत ज़्यादा मिलती हैं।</translation>
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
        <translation>गल्ला</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>वापसी</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>हिसाब-सुधार</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>बिना नाम का ग्राहक</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>an account: its name and code</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an account and the money it is kept in</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tax on sales</source>
        <translation>बिक्री पर कर</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>राउंड-ऑफ़</translation>
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
    <name>OutgoingWords</name>
    <message>
        <source>no program listens there (%1)</source>
        <translation>वहाँ कोई प्रोग्राम नहीं सुन रहा (%1)</translation>
    </message>
    <message>
        <source>the answer took too long (%1)</source>
        <translation>जवाब में बहुत देर लगी (%1)</translation>
    </message>
    <message>
        <source>there is no such host (%1)</source>
        <translation>ऐसा कोई होस्ट नहीं है (%1)</translation>
    </message>
    <message>
        <source>the encrypted connection could not be made (%1)</source>
        <translation>एन्क्रिप्टेड कनेक्शन नहीं बन सका (%1)</translation>
    </message>
    <message>
        <source>the connection broke off (%1)</source>
        <translation>कनेक्शन टूट गया (%1)</translation>
    </message>
    <message>
        <source>it could not be sent (%1)</source>
        <translation>भेजा नहीं जा सका (%1)</translation>
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
    <message>
        <source>Platform</source>
        <translation>प्लैटफ़ॉर्म</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>दुकानें</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>नई दुकान</translation>
    </message>
    <message>
        <source>People and access</source>
        <translation>लोग और पहुँच</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>भूमिकाएँ</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>साइन-इन</translation>
    </message>
    <message>
        <source>Keys of programs</source>
        <translation>प्रोग्रामों की चाबियाँ</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>रोकी गई कोशिशें</translation>
    </message>
    <message>
        <source>Your sign-in</source>
        <translation>आपका साइन-इन</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>बहियाँ</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसा</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>अंतरण</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>Price experiments</source>
        <translation>कीमत के प्रयोग</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>एक प्रयोग के नतीजे</translation>
    </message>
    <message>
        <source>New price experiment</source>
        <translation>दामों का नया प्रयोग</translation>
    </message>
    <message>
        <source>Terms of an experiment</source>
        <translation>एक प्रयोग की शर्तें</translation>
    </message>
    <message>
        <source>Import of events</source>
        <translation>घटनाओं का आयात</translation>
    </message>
    <message>
        <source>Notices to programs</source>
        <translation>प्रोग्रामों को सूचनाएँ</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>प्लान</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>फ़्लैग</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>संचालन</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Billing service</source>
        <translation>बिलिंग सेवा</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>overview, home, figures, revenue</source>
        <translation>झलक, मुख्य पन्ना, आँकड़े, आमदनी</translation>
    </message>
    <message>
        <source>bills, credit notes, invoices, receipts, documents</source>
        <translation>बिल, क्रेडिट नोट, इनवॉइस, रसीदें, दस्तावेज़</translation>
    </message>
    <message>
        <source>goods, items, articles, prices</source>
        <translation>माल, चीज़ें, दाम</translation>
    </message>
    <message>
        <source>clients, buyers</source>
        <translation>ख़रीदार, क्लाइंट</translation>
    </message>
    <message>
        <source>cash, till, balance, trial balance</source>
        <translation>नकद, गल्ला, बाक़ी, ट्रायल बैलेंस</translation>
    </message>
    <message>
        <source>ledger, bookkeeping</source>
        <translation>बही-खाता, हिसाब-किताब</translation>
    </message>
    <message>
        <source>postings, payments, refunds, holds</source>
        <translation>एंट्रियाँ, भुगतान, वापसी, रोकी गई रकम</translation>
    </message>
    <message>
        <source>statements, matching</source>
        <translation>बैंक के विवरण, मिलान</translation>
    </message>
    <message>
        <source>price tests, A/B tests</source>
        <translation>दामों की जाँच, A/B टेस्ट</translation>
    </message>
    <message>
        <source>history, log, who changed what</source>
        <translation>इतिहास, लॉग, किसने क्या बदला</translation>
    </message>
    <message>
        <source>CSV file, upload</source>
        <translation>CSV फ़ाइल, अपलोड</translation>
    </message>
    <message>
        <source>background work, progress, exports</source>
        <translation>पीछे चलता काम, प्रगति, निर्यात</translation>
    </message>
    <message>
        <source>tenants, renters</source>
        <translation>किरायेदार</translation>
    </message>
    <message>
        <source>subscriptions, limits</source>
        <translation>सदस्यता, सीमाएँ</translation>
    </message>
    <message>
        <source>switches, features</source>
        <translation>स्विच, सुविधाएँ</translation>
    </message>
    <message>
        <source>monitoring, faults, health of the servers</source>
        <translation>निगरानी, गड़बड़ियाँ, सर्वरों का हाल</translation>
    </message>
    <message>
        <source>users, staff, invitations</source>
        <translation>यूज़र, कर्मचारी, न्योते</translation>
    </message>
    <message>
        <source>permissions, rights</source>
        <translation>अनुमतियाँ, अधिकार</translation>
    </message>
    <message>
        <source>sessions, devices</source>
        <translation>सत्र, उपकरण</translation>
    </message>
    <message>
        <source>API keys, tokens</source>
        <translation>API चाबियाँ, टोकन</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>वेबहुक</translation>
    </message>
    <message>
        <source>API calls, limit of the month</source>
        <translation>API की पुकारें, महीने की सीमा</translation>
    </message>
    <message>
        <source>wrong passwords, attacks</source>
        <translation>ग़लत पासवर्ड, हमले</translation>
    </message>
    <message>
        <source>language, theme, light, dark, text size, height of rows</source>
        <translation>भाषा, रंग-रूप, उजला, गहरा, अक्षरों का आकार, पंक्तियों की ऊँचाई</translation>
    </message>
    <message>
        <source>password, second step, recovery codes</source>
        <translation>पासवर्ड, दूसरा क़दम, रिकवरी कोड</translation>
    </message>
    <message>
        <source>shortcuts, keyboard</source>
        <translation>शॉर्टकट, कीबोर्ड</translation>
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
        <source>Amounts in {currency} have at most {digits} decimals.</source>
        <translation>{currency} की रकम में दशमलव के {digits} तक अंक हो सकते हैं।</translation>
    </message>
    <message>
        <source>Amounts in {currency} have no decimals.</source>
        <translation>{currency} की रकम में दशमलव नहीं होता।</translation>
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
        <source>The results cannot be worked out: something stored for them cannot be read. Prices are shown all the same, and the experiment can be stopped.</source>
        <translation>नतीजे नहीं निकाले जा सकते: उनके लिए सहेजा गया कुछ पढ़ा नहीं जा सकता। दाम फिर भी दिखते हैं, और प्रयोग रोका जा सकता है।</translation>
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
    <message>
        <source>This month&apos;s {limit} calls are used up. They begin anew on {resetsOn}; a larger plan has more at once.</source>
        <translation>इस महीने की {limit} कॉल पूरी हो गईं। {resetsOn} से गिनती फिर शुरू होगी; बड़े प्लान में तुरंत ज़्यादा मिलती हैं।</translation>
    </message>
    <message>
        <source>What was paid for has ended, so nothing can be written now. Everything can still be read and exported. Ask your provider to renew.</source>
        <translation>भुगतान की मियाद पूरी हो गई, इसलिए अभी कुछ लिखा नहीं जा सकता। सब कुछ देखा और एक्सपोर्ट किया जा सकता है। नवीनीकरण के लिए अपने सेवा देने वाले से कहें।</translation>
    </message>
    <message>
        <source>This shop is suspended. Nothing is lost, and its data can be taken along. Ask your provider to open it again.</source>
        <translation>यह दुकान रोकी गई है। कुछ खोया नहीं है, और इसका डेटा साथ ले जाया जा सकता है। फिर खोलने के लिए अपने सेवा देने वाले से कहें।</translation>
    </message>
    <message>
        <source>This shop is closed. Ask your provider if you need its data.</source>
        <translation>यह दुकान बंद है। इसका डेटा चाहिए तो अपने सेवा देने वाले से कहें।</translation>
    </message>
    <message>
        <source>This part is not switched on for your shop. Ask your provider.</source>
        <translation>यह हिस्सा आपकी दुकान के लिए चालू नहीं है। अपने सेवा देने वाले से कहें।</translation>
    </message>
    <message>
        <source>A court or an office wants everything of this shop kept. Nothing may be erased until that is over.</source>
        <translation>अदालत या कोई दफ़्तर चाहता है कि इस दुकान का सब कुछ सँभालकर रखा जाए। तब तक कुछ मिटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>A GSTIN has 15 characters.</source>
        <translation>GSTIN में 15 अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>The first two digits are no state of India.</source>
        <translation>पहले दो अंक भारत का कोई राज्य नहीं हैं।</translation>
    </message>
    <message>
        <source>A GSTIN is the state, the PAN, a number, a letter and a check character, as in 27AAPFU0939F1ZV.</source>
        <translation>GSTIN में राज्य, PAN, एक अंक, एक अक्षर और एक जाँच अक्षर होता है, जैसे 27AAPFU0939F1ZV।</translation>
    </message>
    <message>
        <source>The check character does not agree: one of the characters was mistyped.</source>
        <translation>जाँच अक्षर मेल नहीं खाता: कोई अक्षर ग़लत लिखा गया है।</translation>
    </message>
    <message>
        <source>A NIF has 15 digits, or 20.</source>
        <translation>NIF में 15 या 20 अंक होते हैं।</translation>
    </message>
    <message>
        <source>A VAT number has 15 digits, and begins and ends with a 3.</source>
        <translation>VAT नंबर में 15 अंक होते हैं, और वह 3 से शुरू और 3 पर ख़त्म होता है।</translation>
    </message>
    <message>
        <source>A shop keeps at least one branch.</source>
        <translation>दुकान की कम से कम एक शाखा रहती है।</translation>
    </message>
    <message>
        <source>Now the code of your app, or one of your recovery codes.</source>
        <translation>अब अपने ऐप का कोड दें, या अपना कोई रिकवरी कोड।</translation>
    </message>
    <message>
        <source>This code is wrong, was used already, or is too old.</source>
        <translation>यह कोड ग़लत है, पहले इस्तेमाल हो चुका है, या पुराना हो गया है।</translation>
    </message>
    <message>
        <source>Nothing was done, because you did not confirm that it is you.</source>
        <translation>कुछ नहीं किया गया, क्योंकि आपने पुष्टि नहीं की कि यह आप ही हैं।</translation>
    </message>
    <message>
        <source>First set up the second step of your sign-in.</source>
        <translation>पहले अपने साइन इन का दूसरा चरण सेट करें।</translation>
    </message>
    <message>
        <source>The server is in production and locked. Unlock it first, with your password and a reason.</source>
        <translation>सर्वर प्रोडक्शन में है और लॉक है। पहले अपने पासवर्ड और कारण के साथ इसे अनलॉक करें।</translation>
    </message>
    <message>
        <source>A shop keeps at least one owner. Make someone else an owner first.</source>
        <translation>दुकान में कम से कम एक मालिक रहता है। पहले किसी और को मालिक बनाएँ।</translation>
    </message>
    <message>
        <source>This code does not fit. Take the one your app shows now.</source>
        <translation>यह कोड सही नहीं है। वह कोड लें जो आपका ऐप अभी दिखा रहा है।</translation>
    </message>
    <message>
        <source>There is not enough in this account.</source>
        <translation>इस खाते में इतनी रकम नहीं है।</translation>
    </message>
    <message>
        <source>Another transfer that belongs to this one was refused, so this one was not made either.</source>
        <translation>इससे जुड़ा दूसरा ट्रांसफ़र मना हो गया, इसलिए यह भी नहीं हुआ।</translation>
    </message>
    <message>
        <source>This is more than is left.</source>
        <translation>यह बची हुई रकम से ज़्यादा है।</translation>
    </message>
    <message>
        <source>Choose another account than the one the money comes from.</source>
        <translation>जिस खाते से पैसा आ रहा है, उससे अलग खाता चुनें।</translation>
    </message>
    <message>
        <source>This account is kept in {currency}.</source>
        <translation>यह खाता {currency} में रखा जाता है।</translation>
    </message>
    <message>
        <source>The account is already further below zero than this.</source>
        <translation>खाता पहले ही शून्य से इससे ज़्यादा नीचे है।</translation>
    </message>
    <message>
        <source>This does not go together with what else was entered.</source>
        <translation>यह बाकी भरी हुई बातों के साथ मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>This cannot be changed any more.</source>
        <translation>इसे अब बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>All shares together must be 100 %.</source>
        <translation>सब हिस्से मिलाकर 100 % होने चाहिए।</translation>
    </message>
    <message>
        <source>Exactly one goal decides.</source>
        <translation>फ़ैसला ठीक एक ही लक्ष्य से होता है।</translation>
    </message>
    <message>
        <source>These visitors already belong to {with}.</source>
        <translation>ये आगंतुक पहले से {with} में हैं।</translation>
    </message>
    <message>
        <source>While visitors are not spread as the shares say, no price can be made the winner. Stop it without one.</source>
        <translation>जब तक आगंतुक हिस्सों के अनुसार नहीं बँटे हैं, कोई दाम विजेता नहीं चुना जा सकता। बिना विजेता के रोकें।</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>अंत शुरुआत से पहले है।</translation>
    </message>
    <message>
        <source>Choose a file that can be read.</source>
        <translation>ऐसी फ़ाइल चुनें जो पढ़ी जा सके।</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>सूची में से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose an account of the list.</source>
        <translation>सूची में से खाता चुनें।</translation>
    </message>
    <message>
        <source>This is no bank statement: neither MT940, nor CAMT.053, nor a table with a head.</source>
        <translation>यह बैंक विवरण नहीं है: न MT940, न CAMT.053, न शीर्षक वाली तालिका।</translation>
    </message>
    <message>
        <source>There is no line with an amount in this file.</source>
        <translation>इस फ़ाइल में रकम वाली कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>Line {line}, field {field}: “{given}” cannot stand there.</source>
        <translation>पंक्ति {line}, क्षेत्र {field}: «{given}» वहाँ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Line {line}: the field {field} is missing.</source>
        <translation>पंक्ति {line}: क्षेत्र {field} नहीं है।</translation>
    </message>
    <message>
        <source>No column of the head is known as {field}. Say which one it is.</source>
        <translation>शीर्षक का कोई कॉलम {field} के रूप में नहीं पहचाना गया। बताएँ कौन-सा है।</translation>
    </message>
    <message>
        <source>Line {line}, field {field}: from the opening balance on, the lines do not add up to the closing one. A part of the file is missing or was changed.</source>
        <translation>पंक्ति {line}, क्षेत्र {field}: आरंभिक शेष से पंक्तियाँ जोड़ने पर अंतिम शेष नहीं आता। फ़ाइल का कोई भाग छूटा है या बदला गया है।</translation>
    </message>
    <message>
        <source>This file is of the account {given}; those before it were of {wanted}.</source>
        <translation>यह फ़ाइल खाते {given} की है; इससे पहले की {wanted} की थीं।</translation>
    </message>
    <message>
        <source>Line {line}: the file is in {given}, but the account is kept in {wanted}.</source>
        <translation>पंक्ति {line}: फ़ाइल {given} में है, पर खाता {wanted} में रखा जाता है।</translation>
    </message>
    <message>
        <source>Line {line}: the XML is broken there ({given}).</source>
        <translation>पंक्ति {line}: XML वहाँ टूटा है ({given})।</translation>
    </message>
    <message>
        <source>The books have changed since this was proposed. Look at the line again.</source>
        <translation>इस सुझाव के बाद बहियाँ बदल गई हैं। पंक्ति को फिर से देखें।</translation>
    </message>
    <message>
        <source>Choose an account of the kind Bank or Cash: statements are of those.</source>
        <translation>«बैंक» या «नकद» प्रकार का खाता चुनें: विवरण उन्हीं के होते हैं।</translation>
    </message>
    <message>
        <source>A web address looks like https://shop.example/notices, without spaces.</source>
        <translation>वेब पता https://shop.example/notices जैसा होता है, और उसमें ख़ाली जगह नहीं होती।</translation>
    </message>
    <message>
        <source>Someone has this e-mail on this platform already: invite them, and they join with their own password.</source>
        <translation>इस प्लैटफ़ॉर्म पर किसी का यही ई-मेल पहले से है: उन्हें न्योता दें, वे अपने पासवर्ड से जुड़ेंगे।</translation>
    </message>
    <message>
        <source>On this platform each shop uses a key of its own.</source>
        <translation>इस प्लेटफ़ॉर्म पर हर दुकान अपनी चाबी इस्तेमाल करती है।</translation>
    </message>
    <message>
        <source>On this platform all shops use the platform&apos;s key.</source>
        <translation>इस प्लेटफ़ॉर्म पर सभी दुकानें प्लेटफ़ॉर्म की चाबी इस्तेमाल करती हैं।</translation>
    </message>
    <message>
        <source>The platform has no key yet. Use one of your own.</source>
        <translation>प्लेटफ़ॉर्म की अभी कोई चाबी नहीं है। अपनी चाबी इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The address must begin with https://, for keys are sent there.</source>
        <translation>पता https:// से शुरू होना चाहिए, क्योंकि वहाँ चाबियाँ भेजी जाती हैं।</translation>
    </message>
    <message>
        <source>A key stays with its address. Enter it again for the new one.</source>
        <translation>चाबी अपने पते के साथ रहती है। नए पते के लिए उसे फिर भरें।</translation>
    </message>
    <message>
        <source>The tax of a sold line is not below zero, that of a returned one not above.</source>
        <translation>बिकी हुई लाइन का कर शून्य से कम नहीं होता, लौटाई हुई का शून्य से ज़्यादा नहीं।</translation>
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
    <message>
        <source>Tax rate</source>
        <translation>कर की दर</translation>
    </message>
    <message>
        <source>Comes on top of the price; left empty, there is none</source>
        <translation>दाम के ऊपर लगता है; खाली छोड़ने पर कोई कर नहीं</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Own key</source>
        <translation>अपनी चाबी</translation>
    </message>
    <message>
        <source>The platform&apos;s key</source>
        <translation>प्लेटफ़ॉर्म की चाबी</translation>
    </message>
    <message>
        <source>Own key first, then the platform&apos;s</source>
        <translation>पहले अपनी चाबी, फिर प्लेटफ़ॉर्म की</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>On this platform each shop uses a key of its own.</source>
        <translation>इस प्लेटफ़ॉर्म पर हर दुकान अपनी चाबी इस्तेमाल करती है।</translation>
    </message>
    <message>
        <source>On this platform all shops use the platform&apos;s key.</source>
        <translation>इस प्लेटफ़ॉर्म पर सभी दुकानें प्लेटफ़ॉर्म की चाबी इस्तेमाल करती हैं।</translation>
    </message>
    <message>
        <source>On this platform all shops use the platform&apos;s key, and it has none yet.</source>
        <translation>इस प्लेटफ़ॉर्म पर सभी दुकानें प्लेटफ़ॉर्म की चाबी इस्तेमाल करती हैं, और अभी उसकी कोई चाबी नहीं है।</translation>
    </message>
    <message>
        <source>On this platform a shop uses a key of its own, the platform&apos;s, or its own first.</source>
        <translation>इस प्लेटफ़ॉर्म पर दुकान अपनी चाबी, प्लेटफ़ॉर्म की चाबी, या पहले अपनी इस्तेमाल करती है।</translation>
    </message>
    <message>
        <source>On this platform a shop uses a key of its own: the platform has none yet.</source>
        <translation>इस प्लेटफ़ॉर्म पर दुकान अपनी चाबी इस्तेमाल करती है: प्लेटफ़ॉर्म की अभी कोई चाबी नहीं है।</translation>
    </message>
    <message>
        <source>not sent: an address inside a network</source>
        <translation>नहीं भेजा: नेटवर्क के भीतर का पता</translation>
    </message>
    <message>
        <source>not sent: there is no key that may be used</source>
        <translation>नहीं भेजा: कोई चाबी नहीं जिसे इस्तेमाल किया जा सके</translation>
    </message>
    <message>
        <source>the key was refused (%1)</source>
        <extracomment>%1 is the status of HTTP</extracomment>
        <translation>चाबी नामंज़ूर हुई (%1)</translation>
    </message>
    <message>
        <source>this key&apos;s calls are used up (%1)</source>
        <translation>इस चाबी की कॉल पूरी हो गईं (%1)</translation>
    </message>
    <message>
        <source>there is no such service at this address (%1)</source>
        <translation>इस पते पर ऐसी कोई सेवा नहीं है (%1)</translation>
    </message>
    <message>
        <source>what was sent was not understood (%1)</source>
        <translation>जो भेजा गया वह समझा नहीं गया (%1)</translation>
    </message>
    <message>
        <source>the service is out of order (%1)</source>
        <translation>सेवा ख़राब है (%1)</translation>
    </message>
    <message>
        <source>taken (%1)</source>
        <translation>ले लिया (%1)</translation>
    </message>
    <message>
        <source>ends in %1, set on %2</source>
        <extracomment>a key that is never shown: %1 its last four characters, %2 a day and time</extracomment>
        <translation>%1 पर ख़त्म, %2 को रखी</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Nothing is sent to %1.</source>
        <translation>%1 को कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Nothing is sent: the platform no longer allows this choice, or there is no key for it.</source>
        <translation>कुछ नहीं भेजा जाता: प्लेटफ़ॉर्म अब यह विकल्प नहीं देता, या इसके लिए चाबी नहीं है।</translation>
    </message>
    <message>
        <source>The last try failed: %1. The next one: %2.</source>
        <translation>पिछली कोशिश नाकाम रही: %1। अगली: %2।</translation>
    </message>
    <message>
        <source>What customers buy while an experiment runs is sent to %1.</source>
        <translation>प्रयोग चलते समय ग्राहक जो खरीदते हैं वह %1 को भेजा जाता है।</translation>
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
    <name>ResultsCharts</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a day below a chart: day of the month, short name of the month</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Against %1, not to be used</source>
        <translation>%1 के मुक़ाबले, काम में न लें</translation>
    </message>
    <message>
        <source>More or fewer than at %1, day by day</source>
        <translation>%1 से ज़्यादा या कम, दिन-ब-दिन</translation>
    </message>
    <message>
        <source>More or less sales than at %1, day by day</source>
        <translation>%1 से ज़्यादा या कम बिक्री, दिन-ब-दिन</translation>
    </message>
    <message>
        <source>More or less profit than at %1, day by day</source>
        <translation>%1 से ज़्यादा या कम मुनाफ़ा, दिन-ब-दिन</translation>
    </message>
    <message>
        <source>Larger or smaller orders than at %1, day by day</source>
        <translation>%1 से बड़े या छोटे ऑर्डर, दिन-ब-दिन</translation>
    </message>
    <message>
        <source>same as %1</source>
        <extracomment>the line of zero in a chart of differences</extracomment>
        <translation>%1 के बराबर</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3, between %4 and %5, of %6 visitors</source>
        <extracomment>&quot;12 Nov, £79.00: +14.9 %, between +2 % and +29 %, of 31,042 visitors&quot;</extracomment>
        <translation>
            <numerusform>%1, %2: %3, %4 और %5 के बीच, %6 आगंतुक में से</numerusform>
            <numerusform>%1, %2: %3, %4 और %5 के बीच, %6 आगंतुकों में से</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 100 visitors, up to each day</source>
        <translation>100 आगंतुकों में से, हर दिन तक</translation>
    </message>
    <message>
        <source>Sales per visitor, up to each day</source>
        <translation>प्रति आगंतुक बिक्री, हर दिन तक</translation>
    </message>
    <message>
        <source>Profit per visitor, up to each day</source>
        <translation>प्रति आगंतुक मुनाफ़ा, हर दिन तक</translation>
    </message>
    <message>
        <source>Value of an order, up to each day</source>
        <translation>ऑर्डर का मूल्य, हर दिन तक</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 of %4 visitors</source>
        <extracomment>&quot;12 Nov, £79.00: 1.185 of 31,042 visitors&quot;</extracomment>
        <translation>
            <numerusform>%1, %2: %4 आगंतुक में से %3</numerusform>
            <numerusform>%1, %2: %4 आगंतुकों में से %3</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>यह कितना पक्का है?</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>इससे ज़्यादा</translation>
    </message>
    <message>
        <source>%1: with a chance of %2 more than %3</source>
        <extracomment>%1 a price, %2 a chance, %3 a difference in per cent</extracomment>
        <translation>%1: %2 संभावना कि %3 से ज़्यादा</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>रेखा</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <extracomment>a price, and how many of 100 visitors would order at it</extracomment>
        <translation>%1: 100 में से %2</translation>
    </message>
    <message>
        <source>Orders of 100 visitors, by price</source>
        <translation>100 आगंतुकों के ऑर्डर, दाम के अनुसार</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>मापा गया</translation>
    </message>
    <message>
        <source>New visitors of each day</source>
        <translation>हर दिन के नए आगंतुक</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 new visitors</source>
        <translation>
            <numerusform>%1, %2: %3 नया आगंतुक</numerusform>
            <numerusform>%1, %2: %3 नए आगंतुक</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsSentences</name>
    <message>
        <source>%1 of its visitors did it instead of %2 (%3; the truth lies between %4 and %5, also if you looked every day).</source>
        <translation>उसके %1 आगंतुकों ने यह किया, %2 के बजाय (%3; सच %4 और %5 के बीच है, चाहे आपने रोज़ देखा हो)।</translation>
    </message>
    <message>
        <source>Each visitor brings %1 more sales (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>हर आगंतुक %1 ज़्यादा बिक्री लाता है (%2; सच %3 और %4 के बीच है, चाहे आपने रोज़ देखा हो)।</translation>
    </message>
    <message>
        <source>Each visitor brings %1 less sales (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>हर आगंतुक %1 कम बिक्री लाता है (%2; सच %3 और %4 के बीच है, चाहे आपने रोज़ देखा हो)।</translation>
    </message>
    <message>
        <source>Each visitor brings %1 more profit (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>हर आगंतुक %1 ज़्यादा मुनाफ़ा लाता है (%2; सच %3 और %4 के बीच है, चाहे आपने रोज़ देखा हो)।</translation>
    </message>
    <message>
        <source>Each visitor brings %1 less profit (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>हर आगंतुक %1 कम मुनाफ़ा लाता है (%2; सच %3 और %4 के बीच है, चाहे आपने रोज़ देखा हो)।</translation>
    </message>
    <message>
        <source>An order is %1 larger (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>एक ऑर्डर %1 बड़ा है (%2; सच %3 और %4 के बीच है, चाहे आपने रोज़ देखा हो)।</translation>
    </message>
    <message>
        <source>An order is %1 smaller (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>एक ऑर्डर %1 छोटा है (%2; सच %3 और %4 के बीच है, चाहे आपने रोज़ देखा हो)।</translation>
    </message>
    <message numerus="yes">
        <source>at this pace the plan is reached in %1 days.</source>
        <translation>
            <numerusform>इस रफ़्तार से योजना %1 दिन में पूरी होगी।</numerusform>
            <numerusform>इस रफ़्तार से योजना %1 दिनों में पूरी होगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has seen these prices yet.</source>
        <translation>ये दाम अभी किसी ने नहीं देखे।</translation>
    </message>
    <message>
        <source>As soon as your shop&apos;s pages or tills say whom they showed which price, the results stand here.</source>
        <translation>जैसे ही आपकी दुकान के पन्ने या गल्ले बताएँगे कि किसे कौन-सा दाम दिखाया, नतीजे यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>give a page or a till a key that may ask for prices and report visitors, or bring in what was measured elsewhere from a file.</source>
        <translation>किसी पन्ने या गल्ले को ऐसी कुंजी दें जो दाम पूछ सके और आगंतुक बता सके, या कहीं और मापा हुआ फ़ाइल से लाएँ।</translation>
    </message>
    <message>
        <source>It is too early to say anything.</source>
        <translation>अभी कुछ भी कहना जल्दबाज़ी है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 visitors came so far. Before anything can be said each price needs 100 visitors and a buyer, all of them together 25 buyers, and a whole day must have passed.</source>
        <translation>
            <numerusform>अब तक %1 आगंतुक आया। कुछ कहने से पहले हर दाम को 100 आगंतुक और एक ख़रीदार चाहिए, सबको मिलाकर 25 ख़रीदार, और पूरा एक दिन बीतना चाहिए।</numerusform>
            <numerusform>अब तक %1 आगंतुक आए। कुछ कहने से पहले हर दाम को 100 आगंतुक और एक ख़रीदार चाहिए, सबको मिलाकर 25 ख़रीदार, और पूरा एक दिन बीतना चाहिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>which price is better. What the figures below show may be chance.</source>
        <translation>कौन-सा दाम बेहतर है। नीचे के आँकड़े जो दिखाते हैं वह संयोग हो सकता है।</translation>
    </message>
    <message>
        <source>wait, and change nothing.</source>
        <translation>रुकें, और कुछ न बदलें।</translation>
    </message>
    <message>
        <source>Do not decide on these numbers: the visitors are not split as planned.</source>
        <translation>इन आँकड़ों पर फ़ैसला न करें: आगंतुक सोचे हुए ढंग से नहीं बँटे।</translation>
    </message>
    <message>
        <source>%1 got %2 visitors where %3 were due. By chance this happens less than once in a million tests, so something sends people to one price.</source>
        <translation>%1 को %2 आगंतुक मिले जबकि %3 मिलने थे। संयोग से ऐसा दस लाख में एक बार से भी कम होता है, यानी कुछ है जो लोगों को एक दाम पर भेजता है।</translation>
    </message>
    <message>
        <source>%1 got %2 visitors where %3 were due. By chance this happens less than once in a thousand tests, so something sends people to one price.</source>
        <translation>%1 को %2 आगंतुक मिले जबकि %3 मिलने थे। संयोग से ऐसा हज़ार में एक बार से भी कम होता है, यानी कुछ है जो लोगों को एक दाम पर भेजता है।</translation>
    </message>
    <message>
        <source>a cached price page, a robot, or a redirect that loses visitors.</source>
        <translation>दाम का सहेजकर रखा पुराना पन्ना, कोई रोबोट, या ऐसा रास्ता जो आगंतुक खो देता है।</translation>
    </message>
    <message>
        <source>look at “How the visitors came” below, mend it, then begin anew. What is better stays hidden until the split is right.</source>
        <translation>नीचे “आगंतुक कैसे आए” देखें, ठीक करें, फिर नए सिरे से शुरू करें। बँटवारा ठीक होने तक बेहतर दाम छिपा रहता है।</translation>
    </message>
    <message>
        <source>%1 makes something worse that must not get worse.</source>
        <translation>%1 से वह बिगड़ता है जो बिगड़ना नहीं चाहिए।</translation>
    </message>
    <message>
        <source>“%1” changed by %2 at %3, and that is no chance. Whatever else it brings, the experiment was to end there.</source>
        <extracomment>%1 a goal, %2 how much it changed, %3 and %4 prices</extracomment>
        <translation>“%1” %3 पर %2 बदला, और यह संयोग नहीं। और जो भी लाए, प्रयोग को वहीं ख़त्म होना था।</translation>
    </message>
    <message>
        <source>“%1” went from %2 to %3 at %4, and that is no chance. Whatever else it brings, the experiment was to end there.</source>
        <extracomment>%1 a goal, %2 and %3 what it was and is, %4 a price</extracomment>
        <translation>“%1” %4 पर %2 से %3 हो गया, और यह संयोग नहीं। और जो भी लाए, प्रयोग को वहीं ख़त्म होना था।</translation>
    </message>
    <message>
        <source>whether the price would be better without this.</source>
        <translation>इसके बिना दाम बेहतर होता या नहीं।</translation>
    </message>
    <message>
        <source>stop it and keep %1, or begin anew without %2.</source>
        <translation>बंद करके %1 रखें, या %2 के बिना नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>No price can be called better yet.</source>
        <translation>अभी किसी दाम को बेहतर नहीं कहा जा सकता।</translation>
    </message>
    <message>
        <source>Furthest from %1 is %2: %3</source>
        <extracomment>%1 a price, %2 a sentence about it</extracomment>
        <translation>%1 से सबसे दूर %2 है: %3</translation>
    </message>
    <message>
        <source>whether the prices differ at all. What looks like it may be chance.</source>
        <translation>दामों में अंतर है भी या नहीं। जो दिखता है वह संयोग हो सकता है।</translation>
    </message>
    <message>
        <source>as many visitors came as were planned. If there is a difference it is most likely smaller than the one you looked for: stop it, and keep the price you like best.</source>
        <translation>जितने आगंतुक सोचे थे उतने आ चुके। अंतर है तो बहुत संभव है कि उससे छोटा हो जिसे आप ढूँढ़ रहे थे: बंद करें, और जो दाम पसंद हो वह रखें।</translation>
    </message>
    <message>
        <source>let it go on. If weeks change nothing, the difference is small: stop it, and keep the price you like best.</source>
        <translation>चलने दें। हफ़्तों में कुछ न बदले तो अंतर छोटा है: बंद करें, और जो दाम पसंद हो वह रखें।</translation>
    </message>
    <message>
        <source>%1 is better than %2. You can decide now.</source>
        <translation>%1, %2 से बेहतर है। अब आप फ़ैसला कर सकते हैं।</translation>
    </message>
    <message>
        <source>More visitors buy at %1 than at %2. You can decide now.</source>
        <translation>%2 के मुक़ाबले %1 पर ज़्यादा आगंतुक ख़रीदते हैं। अब आप फ़ैसला कर सकते हैं।</translation>
    </message>
    <message>
        <source>%1 brings more sales than %2. You can decide now.</source>
        <translation>%1, %2 से ज़्यादा बिक्री लाता है। अब आप फ़ैसला कर सकते हैं।</translation>
    </message>
    <message>
        <source>%1 earns more than %2. You can decide now.</source>
        <translation>%1, %2 से ज़्यादा कमाता है। अब आप फ़ैसला कर सकते हैं।</translation>
    </message>
    <message>
        <source>whether a price between these would be better still, and whether it lasts in another season.</source>
        <translation>इनके बीच का कोई दाम और बेहतर होता या नहीं, और दूसरे मौसम में भी यह टिकेगा या नहीं।</translation>
    </message>
    <message>
        <source>make %1 the price, then test the next one against it.</source>
        <translation>%1 को दाम बनाएँ, फिर अगले को उसके सामने आज़माएँ।</translation>
    </message>
    <message>
        <source>%1 is worse than %2. Do not go on with it.</source>
        <translation>%1, %2 से बुरा है। इसे आगे न चलाएँ।</translation>
    </message>
    <message>
        <source>whether another price would be better than %1.</source>
        <translation>%1 से बेहतर कोई दूसरा दाम है या नहीं।</translation>
    </message>
    <message>
        <source>give %1 no more visitors, or stop and keep %2.</source>
        <translation>%1 को और आगंतुक न दें, या बंद करके %2 रखें।</translation>
    </message>
    <message>
        <source>stop it and keep %1.</source>
        <translation>बंद करके %1 रखें।</translation>
    </message>
    <message>
        <source>copy it to test another price.</source>
        <translation>दूसरा दाम आज़माने के लिए इसकी नक़ल बनाएँ।</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>two sentences, of which the second may be missing</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is stopped, and everybody sees %1.</source>
        <translation>यह बंद है, और सबको %1 दिखता है।</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
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
        <source>Sales</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>See bills and figures</source>
        <translation>बिल और आँकड़े देखना</translation>
    </message>
    <message>
        <source>Write bills and credit notes</source>
        <translation>बिल और क्रेडिट नोट लिखना</translation>
    </message>
    <message>
        <source>Bring in sales from files</source>
        <translation>फ़ाइलों से बिक्री लाना</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>सामान</translation>
    </message>
    <message>
        <source>See products and prices</source>
        <translation>सामान और दाम देखना</translation>
    </message>
    <message>
        <source>Enter and change products</source>
        <translation>सामान दर्ज करना और बदलना</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>ग्राहक देखना</translation>
    </message>
    <message>
        <source>Enter and change customers</source>
        <translation>ग्राहक दर्ज करना और बदलना</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s data for ever</source>
        <translation>ग्राहक की जानकारी हमेशा के लिए मिटाना</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>दुकान</translation>
    </message>
    <message>
        <source>See branches and tax numbers</source>
        <translation>शाखाएँ और टैक्स नंबर देखना</translation>
    </message>
    <message>
        <source>Change branches and tax numbers</source>
        <translation>शाखाएँ और टैक्स नंबर बदलना</translation>
    </message>
    <message>
        <source>See long work, such as imports</source>
        <translation>आयात जैसे लंबे काम देखना</translation>
    </message>
    <message>
        <source>Stop and repeat long work</source>
        <translation>लंबे काम रोकना और दोहराना</translation>
    </message>
    <message>
        <source>Save lists as files</source>
        <translation>सूचियाँ फ़ाइलों में सहेजना</translation>
    </message>
    <message>
        <source>Take all data of the shop along</source>
        <translation>दुकान का सारा डेटा साथ ले जाना</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>सबूत</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>बदलाव का लेखा पढ़ना</translation>
    </message>
    <message>
        <source>Check that the audit trail is whole</source>
        <translation>जाँचना कि बदलाव का लेखा पूरा है</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>See who works here</source>
        <translation>देखना कि यहाँ कौन काम करता है</translation>
    </message>
    <message>
        <source>Invite people and change their roles</source>
        <translation>लोगों को बुलाना और उनकी भूमिका बदलना</translation>
    </message>
    <message>
        <source>See the keys of programs</source>
        <translation>प्रोग्रामों की चाबियाँ देखना</translation>
    </message>
    <message>
        <source>Make and revoke keys of programs</source>
        <translation>प्रोग्रामों की चाबियाँ बनाना और रद्द करना</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>प्लेटफ़ॉर्म</translation>
    </message>
    <message>
        <source>See all shops and how the server does</source>
        <translation>सब दुकानें और सर्वर का हाल देखना</translation>
    </message>
    <message>
        <source>Make and change shops</source>
        <translation>दुकानें बनाना और बदलना</translation>
    </message>
    <message>
        <source>Suspend and close shops</source>
        <translation>दुकानें रोकना और बंद करना</translation>
    </message>
    <message>
        <source>Make plans</source>
        <translation>प्लान बनाना</translation>
    </message>
    <message>
        <source>Look into a shop to help, reading only</source>
        <translation>मदद के लिए दुकान में देखना, सिर्फ़ पढ़ना</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसा</translation>
    </message>
    <message>
        <source>See accounts and transfers</source>
        <translation>खाते और लेन-देन देखना</translation>
    </message>
    <message>
        <source>Transfer and refund money</source>
        <translation>पैसा भेजना और लौटाना</translation>
    </message>
    <message>
        <source>Price experiments</source>
        <translation>कीमत के प्रयोग</translation>
    </message>
    <message>
        <source>See price experiments and their results</source>
        <translation>कीमत के प्रयोग और उनके नतीजे देखना</translation>
    </message>
    <message>
        <source>Plan, start and stop price experiments</source>
        <translation>कीमत के प्रयोग बनाना, शुरू करना और रोकना</translation>
    </message>
    <message>
        <source>Ask which price a visitor gets</source>
        <translation>पूछना कि किसी आगंतुक को कौन-सी कीमत मिले</translation>
    </message>
    <message>
        <source>Report what visitors did</source>
        <translation>बताना कि आगंतुकों ने क्या किया</translation>
    </message>
</context>
<context>
    <name>ShownOnce</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>मैंने रख लिया</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
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
    <message>
        <source>Being made</source>
        <translation>बन रही है</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>ट्रायल</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>मोहलत</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>सिर्फ़ देखना</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>रोकी हुई</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>यहाँ काम करता है</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>बुलाया गया</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>आना रोका गया</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>बदली जा रही है</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>समय पूरा</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>करना है</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>प्रस्तावित</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>मिलाया गया</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>वॉलेट</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>आय</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>पूर्णांकन</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>आरंभिक</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>अंतरण</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Moved from hold</source>
        <translation>रोक से भेजा</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>धनवापसी</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>उलटाव</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>Split is even</source>
        <translation>बँटवारा ठीक है</translation>
    </message>
    <message>
        <source>Split is off</source>
        <translation>बँटवारा बिगड़ा है</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Nothing arrives</source>
        <translation>कुछ नहीं पहुँचता</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>चेतावनी</translation>
    </message>
</context>
<context>
    <name>TenantDialogs</name>
    <message>
        <source>Payment of %1</source>
        <translation>%1 का भुगतान</translation>
    </message>
    <message>
        <source>The shop is open until that day, whatever its state is now.</source>
        <translation>दुकान उस दिन तक खुली रहेगी, अभी उसकी हालत जो भी हो।</translation>
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
        <source>More days for %1</source>
        <translation>%1 के लिए और दिन</translation>
    </message>
    <message>
        <source>The end moves by so many days, and the state with it. A number below zero takes days away.</source>
        <translation>आख़िरी तारीख़ इतने दिन खिसकती है, और हालत भी। शून्य से कम संख्या दिन घटाती है।</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>दिन जोड़ें</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>%1 को रोकें?</translation>
    </message>
    <message>
        <source>Nobody can work there until the suspension is lifted. The data stays whole and can be taken along.</source>
        <translation>रोक हटने तक वहाँ कोई काम नहीं कर सकता। डेटा पूरा रहता है और साथ ले जाया जा सकता है।</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>खुला रहने दें</translation>
    </message>
    <message>
        <source>Open %1 again?</source>
        <translation>%1 को फिर खोलें?</translation>
    </message>
    <message>
        <source>The shop goes where its dates say. One whose time is over needs a payment or more days.</source>
        <translation>दुकान वहीं जाती है जहाँ उसकी तारीख़ें कहती हैं। जिसकी मियाद बीत गई, उसे भुगतान या और दिन चाहिए।</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>फिर खोलें</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>%1 को बंद करें?</translation>
    </message>
    <message>
        <source>Nobody can sign in any more, and nothing can be taken along. The data is kept, and the shop can be opened again.</source>
        <translation>फिर कोई साइन इन नहीं कर सकता और कुछ साथ नहीं ले जा सकता। डेटा सँभालकर रखा जाता है, और दुकान फिर खुल सकती है।</translation>
    </message>
    <message>
        <source>Close the shop</source>
        <translation>दुकान बंद करें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Take back the closing of %1?</source>
        <translation>%1 का बंद होना वापस लें?</translation>
    </message>
    <message>
        <source>The shop is suspended then, as it was before.</source>
        <translation>तब दुकान पहले की तरह रोकी हुई रहती है।</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Another plan for %1</source>
        <translation>%1 के लिए दूसरा प्लान</translation>
    </message>
    <message>
        <source>The newest version of the plan, from now on. Its number of calls counts at once.</source>
        <translation>प्लान का सबसे नया संस्करण, अभी से। उसकी कॉल की गिनती तुरंत लागू होती है।</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>प्लान बदलें</translation>
    </message>
    <message>
        <source>Keep everything of %1?</source>
        <translation>%1 का सब कुछ सँभालकर रखें?</translation>
    </message>
    <message>
        <source>Nobody&apos;s data can be erased there until this is lifted.</source>
        <translation>जब तक यह न हटे, वहाँ किसी का डेटा मिटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>सब सँभालकर रखें</translation>
    </message>
    <message>
        <source>Lift the keeping of %1?</source>
        <translation>%1 को सँभालने की शर्त हटाएँ?</translation>
    </message>
    <message>
        <source>People&apos;s data can be erased there again.</source>
        <translation>वहाँ लोगों का डेटा फिर मिटाया जा सकता है।</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>%1 · %2 calls a month</source>
        <translation>%1 · महीने में %2 कॉल</translation>
    </message>
    <message>
        <source>%1 · no limit</source>
        <translation>%1 · कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>भुगतान की आख़िरी तारीख़</translation>
    </message>
    <message>
        <source>The last day that is paid, for example %1</source>
        <translation>आख़िरी दिन जिसका भुगतान है, जैसे %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>प्लान</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>वजह</translation>
    </message>
    <message>
        <source>It stands in the trail, and in the shop&apos;s own</source>
        <translation>यह बदलाव के लेखे में रहती है, दुकान के लेखे में भी</translation>
    </message>
    <message>
        <source>A module of %1</source>
        <translation>%1 का एक मॉड्यूल</translation>
    </message>
    <message>
        <source>It is on from the first day to the last one. To switch it off now, let it end yesterday.</source>
        <translation>यह पहले दिन से आख़िरी दिन तक चालू रहता है। अभी बंद करने के लिए कल की तारीख़ पर ख़त्म करें।</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>मॉड्यूल</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>जैसे %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Left empty: without an end</source>
        <translation>ख़ाली छोड़ने पर: कोई अंत नहीं</translation>
    </message>
    <message>
        <source>A flag for %1</source>
        <translation>%1 के लिए फ़्लैग</translation>
    </message>
    <message>
        <source>What is said here counts for this shop alone, whatever share of all shops has the flag.</source>
        <translation>यहाँ जो कहा जाए वह सिर्फ़ इसी दुकान पर लागू होता है, चाहे कितनी भी दुकानों में यह फ़्लैग हो।</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>फ़्लैग</translation>
    </message>
    <message>
        <source>For this shop</source>
        <translation>इस दुकान के लिए</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>As its share says</source>
        <translation>जैसा उसका हिस्सा कहे</translation>
    </message>
    <message>
        <source>Branches of %1</source>
        <translation>%1 की शाखाएँ</translation>
    </message>
    <message>
        <source>A new branch, or another name for one, or one that is not used any more: what was written there stays.</source>
        <translation>नई शाखा, या किसी का दूसरा नाम, या जो अब काम में नहीं: वहाँ लिखा हुआ बना रहता है।</translation>
    </message>
    <message>
        <source>A new branch</source>
        <translation>नई शाखा</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>शाखा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Left empty: as it is</source>
        <translation>ख़ाली छोड़ने पर: जैसा है</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>काम में</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>जैसा है</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>अब काम में नहीं</translation>
    </message>
    <message>
        <source>Tax numbers of %1</source>
        <translation>%1 के कर नंबर</translation>
    </message>
    <message>
        <source>A number never changes: another number is a new registration, and the old one is not used any more.</source>
        <translation>नंबर कभी नहीं बदलता: दूसरा नंबर नया रजिस्ट्रेशन है, और पुराना काम में नहीं रहता।</translation>
    </message>
    <message>
        <source>A new tax number</source>
        <translation>नया कर नंबर</translation>
    </message>
    <message>
        <source>Tax registration</source>
        <translation>कर रजिस्ट्रेशन</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>कर नंबर</translation>
    </message>
    <message>
        <source>Of a new one, as the tax office wrote it</source>
        <translation>नए का, जैसा कर दफ़्तर ने लिखा</translation>
    </message>
    <message>
        <source>Name at the tax office</source>
        <translation>कर दफ़्तर में नाम</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>%1 के अंदर देखें</translation>
    </message>
    <message>
        <source>You see the shop as its people do and can change nothing. Its owner reads your reason in the audit trail, and can end the visit.</source>
        <translation>आप दुकान को उसके लोगों की तरह देखते हैं और कुछ नहीं बदल सकते। मालिक आपका कारण बदलाव के लेखे में पढ़ता है और आपका आना बंद कर सकता है।</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>अंदर देखें</translation>
    </message>
    <message>
        <source>What the shop asked for</source>
        <translation>दुकान ने क्या माँगा</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>कितनी देर के लिए</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
</context>
<context>
    <name>TenantRecord</name>
    <message>
        <source>Shop</source>
        <translation>दुकान</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>छोटा नाम</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Money and time zone</source>
        <translation>मुद्रा और टाइम ज़ोन</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>प्लान</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>प्लान का संस्करण</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>भुगतान की आख़िरी तारीख़</translation>
    </message>
    <message>
        <source>Trial ends on</source>
        <translation>ट्रायल का आख़िरी दिन</translation>
    </message>
    <message>
        <source>Calls this month</source>
        <translation>इस महीने की कॉल</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>A court or an office wants everything kept: nobody&apos;s data is erased.</source>
        <translation>अदालत या कोई दफ़्तर चाहता है कि सब सँभाला जाए: किसी का डेटा नहीं मिटता।</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>मॉड्यूल</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>On until %1</source>
        <translation>%1 तक चालू</translation>
    </message>
    <message>
        <source>Off, on from %1</source>
        <translation>बंद, %1 से चालू</translation>
    </message>
    <message>
        <source>Off since %1</source>
        <translation>%1 से बंद</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>शाखाएँ</translation>
    </message>
    <message>
        <source>Not used since %1</source>
        <translation>%1 से काम में नहीं</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Tax registrations</source>
        <translation>कर रजिस्ट्रेशन</translation>
    </message>
    <message>
        <source>%1, not used any more</source>
        <translation>%1, अब काम में नहीं</translation>
    </message>
    <message>
        <source>The shop has entered none yet.</source>
        <translation>दुकान ने अभी कोई नहीं भरा।</translation>
    </message>
    <message>
        <source>Nobody can sign in yet.</source>
        <translation>अभी कोई साइन इन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>फ़्लैग</translation>
    </message>
    <message>
        <source>%1, said for this shop</source>
        <translation>%1, इस दुकान के लिए कहा गया</translation>
    </message>
    <message>
        <source>%1, by its share of %2 %</source>
        <translation>%1, %2 % के हिस्से से</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>अभी कोई नहीं।</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>न्योता भेजा</translation>
    </message>
</context>
<context>
    <name>TenantWords</name>
    <message>
        <source>Algeria</source>
        <translation>अल्जीरिया</translation>
    </message>
    <message>
        <source>India</source>
        <translation>भारत</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>सऊदी अरब</translation>
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
        <source>Sales</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>कोई अंत नहीं</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>यह बन रही है।</translation>
    </message>
    <message>
        <source>Everything is open to try until %1. After that, some days of grace.</source>
        <translation>%1 तक सब कुछ आज़माने के लिए खुला है। उसके बाद कुछ दिन की मोहलत।</translation>
    </message>
    <message>
        <source>Everything is open, and nothing ends.</source>
        <translation>सब खुला है, और कोई आख़िरी तारीख़ नहीं।</translation>
    </message>
    <message>
        <source>Everything is open. The renewal is due from the day after %1.</source>
        <translation>सब खुला है। %1 के अगले दिन से नवीनीकरण देय होगा।</translation>
    </message>
    <message>
        <source>Everything is open. It is paid until %1: ask for the renewal.</source>
        <translation>सब खुला है। %1 तक का भुगतान है: नवीनीकरण माँगें।</translation>
    </message>
    <message>
        <source>Its time has ended, and everything is still open until %1. After that it can only read.</source>
        <translation>इसकी मियाद बीत गई है, फिर भी %1 तक सब खुला है। उसके बाद सिर्फ़ देख सकेगी।</translation>
    </message>
    <message>
        <source>It can read and export, and write nothing. After %1 it is suspended.</source>
        <translation>देख और एक्सपोर्ट कर सकती है, लिख कुछ नहीं सकती। %1 के बाद रोक दी जाएगी।</translation>
    </message>
    <message>
        <source>Nobody can work in it. Its data is whole and can be taken along. A payment opens it at once.</source>
        <translation>इसमें कोई काम नहीं कर सकता। डेटा पूरा है और साथ ले जाया जा सकता है। भुगतान से यह तुरंत खुल जाती है।</translation>
    </message>
    <message>
        <source>Nobody can sign in. Its data is kept.</source>
        <translation>कोई साइन इन नहीं कर सकता। डेटा सँभालकर रखा है।</translation>
    </message>
    <message>
        <source>%1 is paid for.</source>
        <translation>%1 का भुगतान हो गया।</translation>
    </message>
    <message>
        <source>%1 has its days.</source>
        <translation>%1 के दिन दर्ज हुए।</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 रोक दी गई।</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 फिर खुल गई।</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 बंद हो गई।</translation>
    </message>
    <message>
        <source>%1 is suspended, and not closed any more.</source>
        <translation>%1 अब बंद नहीं, रोकी हुई है।</translation>
    </message>
    <message>
        <source>%1 has its new plan.</source>
        <translation>%1 का नया प्लान लागू हुआ।</translation>
    </message>
    <message>
        <source>Everything of %1 is kept.</source>
        <translation>%1 का सब कुछ सँभालकर रखा जाएगा।</translation>
    </message>
    <message>
        <source>%1 need not be kept any more.</source>
        <translation>%1 को अब सँभालना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>अपना कंप्यूटर</translation>
    </message>
    <message>
        <source>Price experiments</source>
        <translation>कीमत के प्रयोग</translation>
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
    <name>TransferActForm</name>
    <message>
        <source>Refund</source>
        <translation>धनवापसी</translation>
    </message>
    <message>
        <source>Goes back from %1 to %2. Of this transfer %3 are left.</source>
        <translation>%1 से %2 को वापस जाता है। इस अंतरण में से %3 बचे हैं।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>उलटें</translation>
    </message>
    <message>
        <source>All of it, %3, goes back from %1 to %2, as if it had been a mistake. Both entries stay in the books.</source>
        <translation>पूरी रकम, %3, %1 से %2 को वापस जाती है, मानो भूल हुई हो। दोनों प्रविष्टियाँ बहियों में रहती हैं।</translation>
    </message>
    <message>
        <source>Move what is held</source>
        <translation>रोकी रकम भेजें</translation>
    </message>
    <message>
        <source>Goes from %1 to %2 now. Up to %3 are held; what is not moved is free again.</source>
        <translation>अब %1 से %2 को जाता है। %3 तक रुके हैं; जो नहीं भेजा गया वह फिर मुक्त है।</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>%1 are free again, and nothing goes from %2 to %3.</source>
        <translation>%1 फिर मुक्त हैं, और %2 से %3 को कुछ नहीं जाता।</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>ज़्यादा से ज़्यादा %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
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
    <name>tijara::ui::AccountBooks</name>
    <message>
        <source>Balance by day</source>
        <translation>दिन के हिसाब से शेष</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>सबसे नई पर लौटें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>अभी कुछ नहीं हुआ।</translation>
    </message>
    <message>
        <source>%1 at the end of %2</source>
        <extracomment>an amount and a day. The balances beside the entries are as they were written, in another order perhaps</extracomment>
        <translation>%2 के अंत में %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 तक</translation>
    </message>
</context>
<context>
    <name>tijara::ui::AccountPage</name>
    <message>
        <source>Your sign-in</source>
        <translation>आपका साइन-इन</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>आप कौन हैं</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>With another password all your other sign-ins end.</source>
        <translation>पासवर्ड बदलने पर आपके बाकी सब साइन-इन बंद हो जाते हैं।</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>दूसरा कदम</translation>
    </message>
    <message>
        <source>a code of an app on your phone, besides the password</source>
        <translation>पासवर्ड के साथ आपके फ़ोन के ऐप का कोड</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>आप कहाँ साइन इन हैं</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>It is on: nobody signs in as you with your password alone.</source>
        <translation>यह चालू है: सिर्फ़ आपके पासवर्ड से कोई आपके नाम से साइन इन नहीं कर सकता।</translation>
    </message>
    <message numerus="yes">
        <source>%1 recovery codes are left, for when you have lost your phone.</source>
        <translation>
            <numerusform>%1 रिकवरी कोड बचा है, फ़ोन खो जाए तब के लिए।</numerusform>
            <numerusform>%1 रिकवरी कोड बचे हैं, फ़ोन खो जाए तब के लिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>It is off: whoever knows your password signs in as you.</source>
        <translation>यह बंद है: जो आपका पासवर्ड जानता है वह आपके नाम से साइन इन कर सकता है।</translation>
    </message>
    <message>
        <source>A program that does not say what it is</source>
        <translation>ऐसा प्रोग्राम जो अपना नाम नहीं बताता</translation>
    </message>
    <message>
        <source>%1 · you are here</source>
        <translation>%1 · आप यहाँ हैं</translation>
    </message>
    <message>
        <source>From %1, last used %2</source>
        <translation>%1 से, आख़िरी बार %2</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a sign-in</comment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>End the sign-in from %1</source>
        <translation>%1 वाला साइन-इन बंद करें</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>अपना पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>All your other sign-ins end, and this one goes on.</source>
        <translation>आपके बाकी सब साइन-इन बंद होंगे, यह चलता रहेगा।</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>आपका अभी का पासवर्ड</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>आपका नया पासवर्ड</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>कम से कम %1 अक्षर</translation>
    </message>
    <message>
        <source>Your new password holds.</source>
        <translation>आपका नया पासवर्ड लागू है।</translation>
    </message>
    <message>
        <source>Drop the second step?</source>
        <translation>दूसरा कदम हटाएँ?</translation>
    </message>
    <message>
        <source>Then your password alone opens everything you may do, and the recovery codes are gone.</source>
        <translation>फिर अकेला पासवर्ड आपका सब कुछ खोल देगा, और रिकवरी कोड चले जाएँगे।</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>You have no second step any more.</source>
        <translation>अब आपका दूसरा कदम नहीं है।</translation>
    </message>
    <message>
        <source>That sign-in has ended.</source>
        <translation>वह साइन-इन बंद हो गया।</translation>
    </message>
    <message numerus="yes">
        <source>%1 other sign-ins have ended.</source>
        <translation>
            <numerusform>%1 और साइन-इन बंद हुआ।</numerusform>
            <numerusform>%1 और साइन-इन बंद हुए।</numerusform>
        </translation>
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
    <name>tijara::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>अभी कोई खाता नहीं</translation>
    </message>
    <message>
        <source>The first bill opens those it needs. Open one for your bank, and for whatever else you keep money in.</source>
        <translation>पहला बिल अपनी ज़रूरत के खाते खोलता है। अपने बैंक और जहाँ भी आप पैसा रखते हैं उसके लिए खाता खोलें।</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
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
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>May go below zero</source>
        <translation>शून्य से नीचे जा सकता है</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>बिना सीमा</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खोला गया</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>मुक्त</translation>
    </message>
    <message>
        <source>Owes the shop</source>
        <translation>दुकान का बकाया</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Bills and credit notes are posted here as they are written.</source>
        <translation>बिल और क्रेडिट नोट लिखे जाते ही यहाँ दर्ज होते हैं।</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>खाता खोलें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 खुल गया।</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 बदलें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 बदला गया।</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>%1 बंद करें?</translation>
    </message>
    <message>
        <source>It takes no transfers any more. Its entries stay. Only an account with nothing in it, and nothing held, can be closed.</source>
        <translation>अब यह कोई अंतरण नहीं लेगा। इसकी प्रविष्टियाँ रहती हैं। केवल खाली खाता, जिसमें कुछ रुका न हो, बंद हो सकता है।</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>खाता बंद करें</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 बंद हुआ।</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>दिन के अंत में</translation>
    </message>
    <message>
        <source>Balance on %1</source>
        <translation>%1 को शेष</translation>
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
    <name>tijara::ui::AgeStrip</name>
    <message>
        <source>%1 You see the list of %2.</source>
        <translation>%1 आप %2 की सूची देख रहे हैं।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>%1 You see the figures of %2.</source>
        <translation>%1 आप %2 के आँकड़े देख रहे हैं।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::AlertsCard</name>
    <message>
        <source>The disk is nearly full: %1 of %2 are left.</source>
        <translation>डिस्क लगभग भर गई है: %2 में से %1 बचा है।</translation>
    </message>
    <message>
        <source>Make room, or move the data folder to a larger disk. Writes will soon be refused.</source>
        <translation>जगह बनाएँ, या डेटा फ़ोल्डर को बड़ी डिस्क पर ले जाएँ। जल्द ही लिखना ठुकराया जाएगा।</translation>
    </message>
    <message>
        <source>%1 of %2 answers of the last 15 minutes failed.</source>
        <translation>पिछले 15 मिनट के %2 में से %1 जवाब नाकाम रहे।</translation>
    </message>
    <message>
        <source>See which they were, then look in the log for why.</source>
        <translation>देखें कौन-से थे, फिर सर्वर के लॉग में कारण खोजें।</translation>
    </message>
    <message>
        <source>Entries of the audit trail have waited to be chained for %1.</source>
        <translation>बदलाव के लेखे की प्रविष्टियाँ %1 से कड़ी में जुड़ने का इंतज़ार कर रही हैं।</translation>
    </message>
    <message>
        <source>The log says journal_not_sealed and why.</source>
        <translation>सर्वर का लॉग journal_not_sealed और उसका कारण बताता है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 jobs failed in the last 24 hours.</source>
        <translation>
            <numerusform>पिछले 24 घंटों में %1 काम नाकाम रहा।</numerusform>
            <numerusform>पिछले 24 घंटों में %1 काम नाकाम रहे।</numerusform>
        </translation>
    </message>
    <message>
        <source>On its page Jobs the shop sees why, and can start them again.</source>
        <translation>अपने पन्ने “चल रहे काम” पर दुकान कारण देखती है और उन्हें फिर शुरू कर सकती है।</translation>
    </message>
    <message>
        <source>The read replica does not answer: all reads go to the primary.</source>
        <translation>पढ़ने की प्रतिलिपि जवाब नहीं देती: सारा पढ़ना मुख्य डेटाबेस से होता है।</translation>
    </message>
    <message>
        <source>Check that it runs, and DATABASE_READ_URL.</source>
        <translation>देखें कि वह चल रही है, और DATABASE_READ_URL जाँचें।</translation>
    </message>
    <message>
        <source>The read replica has yet to take %1 of what was written.</source>
        <translation>पढ़ने की प्रतिलिपि को लिखे हुए में से %1 अभी लेना है।</translation>
    </message>
    <message>
        <source>See whether it runs, has room on its disk, and is not held back by a long read.</source>
        <translation>देखें कि वह चल रही है, उसकी डिस्क पर जगह है, और कोई लंबा पढ़ना उसे रोक नहीं रहा।</translation>
    </message>
    <message>
        <source>Redis does not answer: limits and failed sign-ins are counted by each node for itself.</source>
        <translation>Redis जवाब नहीं देता: सीमाएँ और नाकाम साइन-इन हर नोड अपने लिए गिनता है।</translation>
    </message>
    <message>
        <source>Check that it runs, and REDIS_URL, its password included.</source>
        <translation>देखें कि वह चल रहा है, और REDIS_URL को पासवर्ड समेत जाँचें।</translation>
    </message>
    <message>
        <source>What is wrong now</source>
        <translation>अभी क्या गड़बड़ है</translation>
    </message>
    <message>
        <source>Nothing wants a look.</source>
        <translation>कुछ देखने लायक नहीं है।</translation>
    </message>
    <message>
        <source>Watched are answers that fail, jobs, the audit trail, the copy of the database that is read from, Redis, and the room on the disk.</source>
        <translation>नाकाम जवाब, काम, बदलाव का लेखा, डेटाबेस की वह प्रतिलिपि जिससे पढ़ा जाता है, Redis और डिस्क की जगह पर नज़र रखी जाती है।</translation>
    </message>
    <message>
        <source>Show the shop</source>
        <translation>दुकान देखें</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>उन्हें दिखाएँ</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ApiKeysPage</name>
    <message>
        <source>No end</source>
        <translation>कोई अंत नहीं</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Keys of programs</source>
        <translation>प्रोग्रामों की चाबियाँ</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>अभी कोई चाबी नहीं</translation>
    </message>
    <message>
        <source>A program of yours, such as a web shop, works with this shop through a key of its own.</source>
        <translation>आपका कोई प्रोग्राम, जैसे वेब दुकान, अपनी चाबी से इस दुकान के साथ काम करता है।</translation>
    </message>
    <message>
        <source>Key of a program</source>
        <translation>प्रोग्राम की चाबी</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>किसने बनाई</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनी</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>आख़िरी बार</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ख़त्म होगी</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>यह क्या कर सकती है</translation>
    </message>
    <message>
        <source>It never may do more than whoever made it may do now.</source>
        <translation>यह उससे ज़्यादा कभी नहीं कर सकती जितना इसे बनाने वाला अभी कर सकता है।</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नई चाबी</translation>
    </message>
    <message>
        <source>Give it no more than the program needs. The key is shown once.</source>
        <translation>प्रोग्राम को जितना चाहिए उतना ही दें। चाबी एक ही बार दिखाई जाती है।</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>चाबी बनाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Which program it is for</source>
        <translation>यह किस प्रोग्राम के लिए है</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>कितने दिन चलेगी</translation>
    </message>
    <message>
        <source>Left empty: until it is revoked</source>
        <translation>ख़ाली छोड़ें तो: रद्द होने तक</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>The key of %1</source>
        <translation>%1 की चाबी</translation>
    </message>
    <message>
        <source>Put it into the program now: it is not shown again. Whoever has it can do what it may do.</source>
        <translation>इसे अभी प्रोग्राम में डालें: यह फिर नहीं दिखेगी। जिसके पास यह है वह इसके सारे काम कर सकता है।</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>चाबी</translation>
    </message>
    <message>
        <source>Replace the key of %1</source>
        <translation>%1 की दूसरी चाबी बनाएँ</translation>
    </message>
    <message>
        <source>You get another key with the same permissions. The old one works on until the program has the new one.</source>
        <translation>आपको उन्हीं अनुमतियों की दूसरी चाबी मिलती है। पुरानी तब तक चलती है जब तक प्रोग्राम में नई न डल जाए।</translation>
    </message>
    <message>
        <source>Make the new key</source>
        <translation>नई चाबी बनाएँ</translation>
    </message>
    <message>
        <source>The old key works on for</source>
        <translation>पुरानी चाबी और चलेगी</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>%1 की चाबी रद्द करें?</translation>
    </message>
    <message>
        <source>The program is shut out at once. A revoked key never works again.</source>
        <translation>प्रोग्राम तुरंत बाहर हो जाता है। रद्द की गई चाबी फिर कभी नहीं चलती।</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>The key of %1 is revoked.</source>
        <translation>%1 की चाबी रद्द हो गई।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::BankImport</name>
    <message>
        <source>Choose the bank&apos;s statement</source>
        <translation>बैंक का विवरण चुनें</translation>
    </message>
    <message>
        <source>Statements (*.csv *.tsv *.txt *.sta *.mt940 *.940 *.xml *.camt);;All files (*)</source>
        <translation>विवरण (*.csv *.tsv *.txt *.sta *.mt940 *.940 *.xml *.camt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Bring in a statement</source>
        <translation>विवरण लाएँ</translation>
    </message>
    <message>
        <source>MT940, CAMT.053, or a table (CSV) with a head. Lines that are here already are left out.</source>
        <translation>MT940, CAMT.053, या शीर्षक वाली तालिका (CSV)। जो पंक्तियाँ पहले से यहाँ हैं वे छोड़ी जाती हैं।</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>लाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>The bank account the file is of</source>
        <translation>वह बैंक खाता जिसकी यह फ़ाइल है</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>फ़ाइल में नहीं</translation>
    </message>
    <message>
        <source>Column of the day</source>
        <translation>दिन का कॉलम</translation>
    </message>
    <message>
        <source>Column of the amount</source>
        <translation>रकम का कॉलम</translation>
    </message>
    <message>
        <source>Or, where there are two, the two below</source>
        <translation>या, जहाँ दो हों, नीचे के दोनों</translation>
    </message>
    <message>
        <source>Column of what came in</source>
        <translation>आई रकम का कॉलम</translation>
    </message>
    <message>
        <source>Column of what went out</source>
        <translation>गई रकम का कॉलम</translation>
    </message>
    <message>
        <source>Column of debit or credit</source>
        <translation>नामे या जमा का कॉलम</translation>
    </message>
    <message>
        <source>Where the amounts have no sign</source>
        <translation>जहाँ रकम के आगे चिह्न न हो</translation>
    </message>
    <message>
        <source>Column of the text</source>
        <translation>पाठ का कॉलम</translation>
    </message>
    <message>
        <source>Column of the name</source>
        <translation>नाम का कॉलम</translation>
    </message>
    <message>
        <source>Column of the reference</source>
        <translation>संदर्भ का कॉलम</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines came in</source>
        <translation>
            <numerusform>%1 पंक्ति आई</numerusform>
            <numerusform>%1 पंक्तियाँ आईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were here already</source>
        <translation>
            <numerusform>%1 पहले से यहाँ थी</numerusform>
            <numerusform>%1 पहले से यहाँ थीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have a proposal</source>
        <translation>
            <numerusform>%1 का प्रस्ताव है</numerusform>
            <numerusform>%1 के प्रस्ताव हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>what an import did: lines that came in, lines that were here, lines with a proposal</extracomment>
        <translation>%1, %2, %3।</translation>
    </message>
    <message>
        <source>The server is away. Once it is back, you are told here what came of the import.</source>
        <translation>सर्वर उपलब्ध नहीं है। उसके लौटते ही यहाँ बताया जाएगा कि आयात का क्या हुआ।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::BankPage</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a card of the matching board: an amount, and with whom</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>अभी कोई विवरण नहीं</translation>
    </message>
    <message>
        <source>Bring in a file of your bank, and each of its lines stands here beside what the books know of it.</source>
        <translation>अपने बैंक की फ़ाइल लाएँ, और उसकी हर पंक्ति यहाँ उसके साथ खड़ी होगी जो बहियाँ उसके बारे में जानती हैं।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>हालत</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>लाइन</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>आया</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>गया</translation>
    </message>
    <message>
        <source>Booked to</source>
        <translation>इस खाते में दर्ज</translation>
    </message>
    <message>
        <source>Would be booked to</source>
        <translation>इस खाते में दर्ज होगा</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>It is in the books already; confirming makes no transfer.</source>
        <translation>यह पहले से बहियों में है; पुष्टि से कोई अंतरण नहीं होता।</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>बैंक क्या कहता है</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>किसके साथ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Bank&apos;s reference</source>
        <translation>बैंक का संदर्भ</translation>
    </message>
    <message>
        <source>Payer&apos;s reference</source>
        <translation>भुगतानकर्ता का संदर्भ</translation>
    </message>
    <message>
        <source>The line is open again.</source>
        <translation>पंक्ति फिर खुली है।</translation>
    </message>
    <message>
        <source>It could not be taken back. %1</source>
        <translation>वापस नहीं लिया जा सका। %1</translation>
    </message>
    <message>
        <source>The line is ignored.</source>
        <translation>पंक्ति छोड़ी गई।</translation>
    </message>
    <message>
        <source>%1 is booked to %2.</source>
        <translation>%1 %2 में दर्ज हुआ।</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>यह क्या है?</translation>
    </message>
    <message>
        <source>%1 came into %2. Choose the account it comes from: a customer who paid, or money you put in.</source>
        <translation>%1 %2 में आए। वह खाता चुनें जिससे आए: भुगतान करने वाला ग्राहक, या आपका डाला पैसा।</translation>
    </message>
    <message>
        <source>%1 went out of %2. Choose the account it went to: an expense, or someone who was paid.</source>
        <translation>%1 %2 से गए। वह खाता चुनें जिसमें गए: कोई खर्च, या जिसे भुगतान हुआ।</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>By its name or code, a customer by theirs</source>
        <translation>नाम या कोड से, ग्राहक को उसके नाम या नंबर से</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Ignore this line?</source>
        <translation>यह पंक्ति छोड़ें?</translation>
    </message>
    <message>
        <source>It stays here, but the books take no notice of it. It can be taken back.</source>
        <translation>यह यहाँ रहती है, पर बहियाँ इसे नहीं गिनतीं। इसे वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>वजह</translation>
    </message>
    <message>
        <source>It stays in the audit trail</source>
        <translation>यह बदलाव के लेखे में रहता है</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines are confirmed.</source>
        <translation>
            <numerusform>%1 पंक्ति की पुष्टि हुई।</numerusform>
            <numerusform>%1 पंक्तियों की पुष्टि हुई।</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>अंतरण</translation>
    </message>
    <message numerus="yes">
        <source>%1 were refused and stay as they are (%2): %3</source>
        <extracomment>lines of a bank that were not confirmed: how many, their amounts, and why</extracomment>
        <translation>
            <numerusform>%1 अस्वीकार हुई और वैसी ही है (%2): %3</numerusform>
            <numerusform>%1 अस्वीकार हुईं और वैसी ही हैं (%2): %3</numerusform>
        </translation>
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
    <message>
        <source>%1, give or take</source>
        <extracomment>a line of a chart, how sure it is</extracomment>
        <translation>%1, घट-बढ़</translation>
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
    <name>tijara::ui::DayEntriesCard</name>
    <message>
        <source>What moved</source>
        <translation>क्या आया-गया</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 प्रविष्टि</numerusform>
            <numerusform>%1 प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>days, and how many entries they have</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>आगे पढ़ें</translation>
    </message>
    <message>
        <source>%1 · %2, and there are older ones</source>
        <translation>%1 · %2, और इनसे पुरानी भी हैं</translation>
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
    <message>
        <source>%1 · tax %2</source>
        <extracomment>a line of a bill: code, quantity and price, then its tax</extracomment>
        <translation>%1 · कर %2</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>राउंड-ऑफ़</translation>
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
    <name>tijara::ui::EventsImportPage</name>
    <message>
        <source>Bring in events</source>
        <translation>घटनाएँ लाएँ</translation>
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
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>A table as text</source>
        <translation>टेक्स्ट तालिका</translation>
    </message>
    <message>
        <source>CSV with commas, a line for each visitor or each order. The first line names the columns. Drop the file here or choose it; the same file brought in twice counts once.</source>
        <translation>कॉमा वाली CSV, हर आगंतुक या हर ऑर्डर की एक लाइन। पहली लाइन में कॉलमों के नाम। फ़ाइल यहाँ छोड़ें या चुनें; वही फ़ाइल दो बार लाई जाए तो एक बार गिनी जाती है।</translation>
    </message>
    <message>
        <source>What is in which column</source>
        <translation>किस कॉलम में क्या है</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>फ़ाइल की पहली लाइनें</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>फ़ाइल में नहीं</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>आगंतुक</translation>
    </message>
    <message>
        <source>What tells one visitor from another; only a hash of it is kept</source>
        <translation>जिससे एक आगंतुक दूसरे से अलग पहचाना जाए; उसकी केवल छाप रखी जाती है</translation>
    </message>
    <message>
        <source>Price they saw</source>
        <translation>देखा हुआ दाम</translation>
    </message>
    <message>
        <source>By its short name; without it each line is an order</source>
        <translation>उसके छोटे नाम से; न हो तो हर लाइन एक ऑर्डर है</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Without it everything happened when the experiment began</source>
        <translation>न हो तो सब प्रयोग शुरू होते समय हुआ</translation>
    </message>
    <message>
        <source>Columns of yes and no</source>
        <translation>हाँ और ना के कॉलम</translation>
    </message>
    <message>
        <source>With commas between them; each that says yes, true or 1 counts as an event of its name</source>
        <translation>बीच में कॉमा; जिसमें yes, true या 1 हो वह अपने नाम की घटना गिनी जाती है</translation>
    </message>
    <message>
        <source>Each line is</source>
        <translation>हर लाइन है</translation>
    </message>
    <message>
        <source>For a file of orders</source>
        <translation>ऑर्डरों की फ़ाइल के लिए</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Of the order</source>
        <translation>ऑर्डर की</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>नग</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>आयात कितना हुआ</translation>
    </message>
    <message>
        <source>Into which experiment?</source>
        <translation>किस प्रयोग में?</translation>
    </message>
    <message>
        <source>Choose one in the list, open its results, then “Bring in events…”.</source>
        <translation>सूची से एक चुनें, उसके नतीजे खोलें, फिर “घटनाएँ लाएँ…”।</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>सारे प्रयोग</translation>
    </message>
    <message>
        <source>into %1</source>
        <extracomment>%1 the name of an experiment</extracomment>
        <translation>%1 में</translation>
    </message>
    <message>
        <source>Choose the file with the events</source>
        <translation>घटनाओं की फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Tables as text (*.csv);;All files (*)</source>
        <translation>टेक्स्ट तालिकाएँ (*.csv);;सारी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>%1 is no table as text with commas, or cannot be opened.</source>
        <translation>%1 कॉमा वाली टेक्स्ट तालिका नहीं है, या खुलती नहीं।</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>%1 भेजी जा रही है</translation>
    </message>
    <message>
        <source>You may leave this page or switch off: it goes on where it stopped. The same file again changes nothing.</source>
        <translation>आप यह पन्ना छोड़ सकते हैं या कंप्यूटर बंद कर सकते हैं: काम वहीं से आगे चलता है जहाँ रुका था। वही फ़ाइल दोबारा कुछ नहीं बदलती।</translation>
    </message>
    <message>
        <source>%1 What is in stays.</source>
        <translation>%1 जो आ गया वह रहेगा।</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines were read, and %2 events taken in.</source>
        <translation>
            <numerusform>%1 लाइन पढ़ी गई, और %2 घटनाएँ ली गईं।</numerusform>
            <numerusform>%1 लाइनें पढ़ी गईं, और %2 घटनाएँ ली गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>लाइनें जो पढ़ी न जा सकीं</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>नतीजे दिखाएँ</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>ले आएँ</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ExperimentActs</name>
    <message>
        <source>It is as it was before.</source>
        <translation>सब पहले जैसा है।</translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation>%1 शुरू करें?</translation>
    </message>
    <message>
        <source>From now on visitors see one of its prices, always the same one. Prices, goals and who takes part cannot be changed any more; shares can.</source>
        <translation>अब से आगंतुक इसका एक दाम देखेंगे, हमेशा वही। दाम, लक्ष्य और कौन शामिल है, यह फिर नहीं बदलता; हिस्से बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>%1 runs.</source>
        <translation>%1 चल रहा है।</translation>
    </message>
    <message>
        <source>%1 is paused: who has a price keeps it, and nobody new is taken in.</source>
        <translation>%1 रुका हुआ है: जिसे दाम मिला है उसका वही रहता है, और कोई नया नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 आगे चलता है।</translation>
    </message>
    <message>
        <source>%1 is put away.</source>
        <translation>%1 अलग रखा गया।</translation>
    </message>
    <message>
        <source>%1 is back in the list.</source>
        <translation>%1 फिर सूची में है।</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>%1 बंद करें?</translation>
    </message>
    <message numerus="yes">
        <source>A stopped experiment never runs again. Everybody sees the price that has won, or today&apos;s. Orders of its visitors still count for %1 days.</source>
        <translation>
            <numerusform>बंद प्रयोग फिर कभी नहीं चलता। सबको जीता हुआ दाम दिखता है, या आज का। उसके आगंतुकों के ऑर्डर अभी %1 दिन और गिने जाते हैं।</numerusform>
            <numerusform>बंद प्रयोग फिर कभी नहीं चलता। सबको जीता हुआ दाम दिखता है, या आज का। उसके आगंतुकों के ऑर्डर अभी %1 दिनों तक गिने जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>चलने दें</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>क्या निकला</translation>
    </message>
    <message>
        <source>Price for everybody</source>
        <translation>सबके लिए दाम</translation>
    </message>
    <message>
        <source>Where a price has won</source>
        <translation>अगर कोई दाम जीता हो</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Whoever reads it later knows no more than this</source>
        <translation>बाद में पढ़ने वाला इससे ज़्यादा नहीं जानेगा</translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation>%1 बंद है।</translation>
    </message>
    <message>
        <source>Other shares for %1</source>
        <translation>%1 के लिए दूसरे हिस्से</translation>
    </message>
    <message>
        <source>Who has a price keeps it; who is new is spread like this. Results begin anew, and those up to now stay readable.</source>
        <translation>जिसे दाम मिला है उसका वही रहता है; नए लोग इस तरह बँटते हैं। नतीजे नए सिरे से शुरू होते हैं, और अब तक के पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Who is new is spread by the other shares from now on.</source>
        <translation>नए लोग अब से दूसरे हिस्सों से बँटते हैं।</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 की नक़ल</translation>
    </message>
    <message>
        <source>A draft with the same prices, goals and rules, to change and to start when you like.</source>
        <translation>इन्हीं दामों, लक्ष्यों और नियमों का मसौदा, जिसे आप बदल सकें और जब चाहें शुरू करें।</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>नक़ल बनाएँ</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>छोटा नाम</translation>
    </message>
    <message>
        <source>Your shop&apos;s pages ask for prices by it</source>
        <translation>आपकी दुकान के पन्ने इसी से दाम पूछते हैं</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ExperimentsPage</name>
    <message>
        <source>Price experiments</source>
        <translation>कीमत के प्रयोग</translation>
    </message>
    <message>
        <source>No experiments yet</source>
        <translation>अभी कोई प्रयोग नहीं</translation>
    </message>
    <message>
        <source>Show some visitors another price and see what it brings. What may not be said yet is not said.</source>
        <translation>कुछ आगंतुकों को दूसरा दाम दिखाएँ और देखें कि वह क्या लाता है। जो अभी नहीं कहा जा सकता, वह नहीं कहा जाता।</translation>
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
        <source>State</source>
        <translation>हालत</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>प्रयोग</translation>
    </message>
    <message>
        <source>Price experiment</source>
        <translation>दामों का प्रयोग</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>%1 of the visitors</source>
        <extracomment>under a price: the part of the visitors that sees it</extracomment>
        <translation>आगंतुकों का %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज का</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>छोटा नाम</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>शामिल</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Begins by itself</source>
        <translation>अपने-आप शुरू</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>अपने-आप बंद होगा</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>क्या निकला</translation>
    </message>
    <message>
        <source>Price for everybody</source>
        <translation>सबके लिए दाम</translation>
    </message>
    <message>
        <source>Its planned end had come.</source>
        <translation>उसका तय अंत आ गया था।</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणी</translation>
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
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>यह दिन दिखाएँ</translation>
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
    <name>tijara::ui::FlagsPage</name>
    <message>
        <source>Everyone</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>फ़्लैग</translation>
    </message>
    <message>
        <source>No flags yet</source>
        <translation>अभी कोई फ़्लैग नहीं</translation>
    </message>
    <message>
        <source>A flag gives something new to a few shops first, and to all when it has proved itself.</source>
        <translation>फ़्लैग कोई नई चीज़ पहले कुछ दुकानों को देता है, और जब वह खरी उतरे तो सबको।</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>फ़्लैग</translation>
    </message>
    <message>
        <source>Shops that have it</source>
        <translation>जिन दुकानों में है</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किनके लिए</translation>
    </message>
    <message>
        <source>Which shops these are never changes: a larger share only adds to them. A shop&apos;s own page says what holds there, and can say otherwise.</source>
        <translation>ये दुकानें कभी नहीं बदलतीं: बड़ा हिस्सा बस इनमें जोड़ता है। दुकान का अपना पन्ना बताता है वहाँ क्या लागू है, और अलग भी कह सकता है।</translation>
    </message>
    <message>
        <source>It is there within a minute, for a share of the shops. A larger share only adds to those that have it.</source>
        <translation>मिनट भर में दुकानों के एक हिस्से में आ जाता है। बड़ा हिस्सा बस उनमें जोड़ता है।</translation>
    </message>
    <message>
        <source>Change the flag %1</source>
        <translation>फ़्लैग %1 बदलें</translation>
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
        <source>New flag</source>
        <translation>नया फ़्लैग</translation>
    </message>
    <message>
        <source>Make the flag</source>
        <translation>फ़्लैग बनाएँ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Small letters, digits and “-”, for example “new-counter”</source>
        <translation>छोटे लैटिन अक्षर, अंक और “-”, जैसे “new-counter”</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>किस लिए</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>वजह</translation>
    </message>
    <message>
        <source>It stands in the trail</source>
        <translation>यह बदलाव के लेखे में रहती है</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हुआ।</translation>
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
    <message>
        <source>You look into the shop %1 until %2. You can read everything and change nothing; its owner sees that you are here, and why.</source>
        <translation>आप %2 तक दुकान %1 के अंदर देख रहे हैं। आप सब पढ़ सकते हैं, बदल कुछ नहीं सकते; मालिक देखता है कि आप यहाँ हैं और क्यों।</translation>
    </message>
    <message>
        <source>Leave the shop</source>
        <translation>दुकान से बाहर जाएँ</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Header</name>
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
    <message>
        <source>Your sign-in</source>
        <translation>आपका साइन-इन</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>रंग-रूप</translation>
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
        <translation>ज़रूरी नहीं</translation>
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
    <message>
        <source>Tax, as an amount</source>
        <translation>कर, रकम में</translation>
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
        <extracomment>so many of the fields have a column of the file</extracomment>
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
        <translation>नुकसान, क्रेडिट नोट के बाहर घटी मात्रा</translation>
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
    <message>
        <source>Save list as CSV…</source>
        <translation>सूची CSV में सेव करें…</translation>
    </message>
</context>
<context>
    <name>tijara::ui::In</name>
    <message>
        <source>Saved.</source>
        <translation>सेव हुआ।</translation>
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
    <message>
        <source>Export of the whole shop</source>
        <translation>पूरी दुकान का एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>बैंक विवरण</translation>
    </message>
    <message>
        <source>Import of events</source>
        <translation>घटनाओं का आयात</translation>
    </message>
    <message>
        <source>Notices to programs</source>
        <translation>प्रोग्रामों को सूचनाएँ</translation>
    </message>
    <message>
        <source>Purchases to the billing service</source>
        <translation>बिलिंग सेवा को खरीदें</translation>
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
        <source>What can be done, and its keys</source>
        <translation>क्या हो सकता है, और उसका शॉर्टकट</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Find what can be done</source>
        <translation>काम खोजें</translation>
    </message>
    <message numerus="yes">
        <source>%1 things you can do</source>
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
    <message numerus="yes">
        <source>A CSV file with %1 rows is made at once.</source>
        <translation>
            <numerusform>%1 पंक्ति की CSV फ़ाइल तुरंत बनती है।</numerusform>
            <numerusform>%1 पंक्तियों की CSV फ़ाइल तुरंत बनती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 नाम से सेव हुई</translation>
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
    <name>tijara::ui::LoadedPart</name>
    <message>
        <source>Loading…</source>
        <translation>आ रहा है…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
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
    <name>tijara::ui::Memberships</name>
    <message>
        <source>The platform</source>
        <translation>प्लेटफ़ॉर्म</translation>
    </message>
</context>
<context>
    <name>tijara::ui::MethodDialog</name>
    <message>
        <source>How this is worked out</source>
        <translation>यह कैसे निकाला गया</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Visitors and orders</source>
        <translation>आगंतुक और ऑर्डर</translation>
    </message>
    <message>
        <source>Is the split even?</source>
        <translation>क्या बँटवारा ठीक है?</translation>
    </message>
    <message>
        <source>What a visitor brings</source>
        <translation>एक आगंतुक क्या लाता है</translation>
    </message>
    <message>
        <source>More or less than today&apos;s price</source>
        <translation>आज के दाम से ज़्यादा या कम</translation>
    </message>
    <message>
        <source>The interval, and looking every day</source>
        <translation>सीमा, और रोज़ देखना</translation>
    </message>
    <message>
        <source>Chances, and what may be lost</source>
        <translation>संभावनाएँ, और क्या खो सकता है</translation>
    </message>
    <message>
        <source>Several prices at once</source>
        <translation>एक साथ कई दाम</translation>
    </message>
    <message>
        <source>With earlier orders taken out</source>
        <translation>पहले के ऑर्डर निकालकर</translation>
    </message>
    <message>
        <source>Demand by price</source>
        <translation>दाम के अनुसार माँग</translation>
    </message>
    <message>
        <source>The sentence at the top</source>
        <translation>सबसे ऊपर का वाक्य</translation>
    </message>
    <message>
        <source>Reports that were not taken</source>
        <translation>ख़बरें जो नहीं ली गईं</translation>
    </message>
    <message numerus="yes">
        <source>A visitor counts once, in the price they were shown first; what they order counts from then on, and until %1 days after the stop. Who was shown two prices counts for neither. Nobody&apos;s name is kept, only a hash of it.</source>
        <translation>
            <numerusform>आगंतुक एक बार गिना जाता है, उस दाम में जो उसने पहले देखा; उसके ऑर्डर तब से गिने जाते हैं, और बंद होने के %1 दिन बाद तक। जिसने दो दाम देखे वह किसी में नहीं गिना जाता। किसी का नाम नहीं रखा जाता, केवल छाप।</numerusform>
            <numerusform>आगंतुक एक बार गिना जाता है, उस दाम में जो उसने पहले देखा; उसके ऑर्डर तब से गिने जाते हैं, और बंद होने के %1 दिनों बाद तक। जिसने दो दाम देखे वह किसी में नहीं गिना जाता। किसी का नाम नहीं रखा जाता, केवल छाप।</numerusform>
        </translation>
    </message>
    <message>
        <source>Pearson&apos;s χ² over the prices: the sum of (came − due)² / due, with one degree of freedom less than there are prices. Here χ² = %1, and p = %2. Below 0.001 the split is off. Nothing is said before 8 visitors for each price.</source>
        <translation>दामों पर पियर्सन का χ²: (आए − आने थे)² / आने थे, इन सबका जोड़; स्वतंत्रता की कोटि दामों से एक कम। यहाँ χ² = %1, और p = %2। 0.001 से नीचे बँटवारा बिगड़ा है। हर दाम के 8 आगंतुकों से पहले कुछ नहीं कहा जाता।</translation>
    </message>
    <message>
        <source>The sum over all visitors of the price, those who bought nothing included, over their number. Nothing is cut off.</source>
        <translation>दाम के सारे आगंतुकों का जोड़, जिन्होंने कुछ नहीं ख़रीदा वे भी, भाग उनकी संख्या। कुछ काटा नहीं जाता।</translation>
    </message>
    <message>
        <source>The sum over all visitors of the price, those who bought nothing included, over their number. Sales of one visitor above the %1 quantile of all prices together count as that much, so that one bulk order decides nothing; the figure without the cut stands beside it.</source>
        <translation>दाम के सारे आगंतुकों का जोड़, जिन्होंने कुछ नहीं ख़रीदा वे भी, भाग उनकी संख्या। एक आगंतुक की बिक्री जो सारे दामों के मिले %1 क्वांटाइल से ऊपर हो, उतनी ही गिनी जाती है, ताकि एक थोक ऑर्डर कुछ तय न करे; बिना काटे आँकड़ा साथ में है।</translation>
    </message>
    <message>
        <source>The difference of the two means over the mean of today&apos;s price. Its standard error is that of a ratio (delta method): both variances count, each by its number of visitors.</source>
        <translation>दोनों औसतों का अंतर, भाग आज के दाम का औसत। इसकी मानक त्रुटि अनुपात की है (डेल्टा विधि): दोनों प्रसरण गिने जाते हैं, हर एक अपने आगंतुकों की संख्या से।</translation>
    </message>
    <message>
        <source>The always-valid interval (an asymptotic confidence sequence, tightest at %1 visitors) contains the truth in %2 of all experiments, however often it is looked at. The interval of the planned end (Welch&apos;s t) is narrower, and right only once: at that end.</source>
        <translation>हमेशा मान्य सीमा (एक अनंतस्पर्शी विश्वास-क्रम, %1 आगंतुकों पर सबसे सँकरी) में %2 प्रयोगों में सच होता है, चाहे जितनी बार देखें। तय अंत की सीमा (वेल्च का t) सँकरी है, पर एक ही बार सही है: उसी अंत पर।</translation>
    </message>
    <message>
        <source>Shares of buyers: of two beta posteriors from a flat prior. Amounts: of a normal posterior, with a prior of 0 ± 30 % on the difference. The expected loss is what is given away on average if the price is taken and is in truth the worse one. It is a belief from the data, no proof.</source>
        <translation>ख़रीदारों के हिस्से: सपाट पूर्व से दो बीटा उत्तर-वितरण। रकमें: सामान्य उत्तर-वितरण, अंतर पर 0 ± 30&#xa0;% का पूर्व। अपेक्षित नुक़सान वह है जो औसतन जाता है अगर दाम चुन लिया जाए और सच में वही बुरा हो। यह आँकड़ों से बना अनुमान है, प्रमाण नहीं।</translation>
    </message>
    <message>
        <source>Where several prices are compared, each of them may look better by chance. Holm&apos;s p keeps the chance of any false one below %1; that of Benjamini and Hochberg keeps their share among those found below it. The sentence at the top goes by Holm.</source>
        <translation>कई दामों की तुलना हो तो हर एक संयोग से बेहतर दिख सकता है। होल्म का p किसी भी ग़लती की संभावना %1 से नीचे रखता है; बेंजामिनी और हॉखबर्ग का p उससे नीचे मिले दामों में ग़लतों का हिस्सा नीचे रखता है। सबसे ऊपर का वाक्य होल्म पर चलता है।</translation>
    </message>
    <message>
        <source>This experiment does not look at earlier orders.</source>
        <translation>यह प्रयोग पहले के ऑर्डर नहीं देखता।</translation>
    </message>
    <message numerus="yes">
        <source>What a visitor bought in the %1 days before explains part of how visitors differ; it is taken out (CUPED), which makes the interval narrower and moves nothing on average.</source>
        <translation>
            <numerusform>आगंतुक ने पहले के %1 दिन में जो ख़रीदा, वह आगंतुकों के अंतर का कुछ हिस्सा समझाता है; उसे निकाल दिया जाता है (CUPED), जिससे सीमा सँकरी होती है और औसतन कुछ नहीं खिसकता।</numerusform>
            <numerusform>आगंतुक ने पहले के %1 दिनों में जो ख़रीदा, वह आगंतुकों के अंतर का कुछ हिस्सा समझाता है; उसे निकाल दिया जाता है (CUPED), जिससे सीमा सँकरी होती है और औसतन कुछ नहीं खिसकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders over visitors at each price, and from three prices on a curve of constant elasticity through their logarithms; the band is that of the elasticity&apos;s interval. An elasticity of −2 means: one per cent dearer, two per cent fewer orders.</source>
        <translation>हर दाम पर ऑर्डर भाग आगंतुक, और तीन दामों से आगे उनके लघुगणकों से होकर स्थिर लोच की रेखा; पट्टी लोच की सीमा की है। लोच −2 का मतलब: एक प्रतिशत महँगा, दो प्रतिशत कम ऑर्डर।</translation>
    </message>
    <message>
        <source>A price is called better or worse only while the split is even, with 100 visitors and a buyer at each price, 25 buyers in all, a whole day, and an always-valid p, by Holm over all prices, below %1. A goal that must not get worse goes before all of it.</source>
        <translation>किसी दाम को बेहतर या बुरा तभी कहा जाता है जब बँटवारा ठीक हो, हर दाम पर 100 आगंतुक और एक ख़रीदार हों, कुल 25 ख़रीदार, पूरा एक दिन, और सारे दामों पर होल्म से हमेशा मान्य p %1 से नीचे। जो लक्ष्य बिगड़ना नहीं चाहिए वह इन सबसे पहले है।</translation>
    </message>
    <message>
        <source>Each report has an id of its own: what is sent again counts once. Reports of unknown prices or goals are counted here and change nothing.</source>
        <translation>हर ख़बर की अपनी पहचान होती है: दोबारा भेजी गई एक बार गिनी जाती है। अनजान दामों या लक्ष्यों की ख़बरें यहाँ गिनी जाती हैं और कुछ नहीं बदलतीं।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::MoneyPage</name>
    <message>
        <source>Adding up</source>
        <translation>जोड़ा जा रहा है</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसा</translation>
    </message>
    <message>
        <source>Cash and bank</source>
        <translation>गल्ला और बैंक</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>आना और जाना</translation>
    </message>
    <message>
        <source>press a day for its entries</source>
        <translation>प्रविष्टियों के लिए दिन दबाएँ</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>of cash and bank together</source>
        <translation>गल्ले और बैंक का मिलाकर</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>the next to expire first</source>
        <translation>जो पहले समाप्त होगा वह पहले</translation>
    </message>
    <message>
        <source>press a month for its entries</source>
        <translation>प्रविष्टियों के लिए महीना दबाएँ</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>%1 के आँकड़े</translation>
    </message>
    <message>
        <source>No money yet</source>
        <translation>अभी पैसा नहीं</translation>
    </message>
    <message>
        <source>The first bill, or the first account you open, begins the books.</source>
        <translation>पहला बिल, या आपका पहला खोला खाता, बहियाँ शुरू करता है।</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Customers owe</source>
        <translation>ग्राहकों पर बकाया</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>आय</translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts</source>
        <translation>
            <numerusform>%1 खाता</numerusform>
            <numerusform>%1 खाते</numerusform>
        </translation>
    </message>
    <message>
        <source>Debits equal credits in every money: whatever left one account arrived in another.</source>
        <translation>हर मुद्रा में नामे और जमा बराबर हैं: जो एक खाते से गया वह दूसरे में पहुँचा।</translation>
    </message>
    <message>
        <source>Debits and credits differ. Check the books, and tell your provider what they say.</source>
        <translation>नामे और जमा अलग हैं। बहियाँ जाँचें, और जो निकले वह अपने प्रदाता को बताएँ।</translation>
    </message>
    <message>
        <source>Check the books works every balance out anew from its entries.</source>
        <translation>«बहियाँ जाँचें» हर शेष को उसकी प्रविष्टियों से फिर निकालता है।</translation>
    </message>
    <message>
        <source>Working every balance out anew from its entries.</source>
        <translation>हर शेष उसकी प्रविष्टियों से फिर निकाला जा रहा है।</translation>
    </message>
    <message>
        <source>The books could not be checked. %1</source>
        <translation>बहियाँ जाँची नहीं जा सकीं। %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 transfers</source>
        <translation>
            <numerusform>%1 अंतरण</numerusform>
            <numerusform>%1 अंतरण</numerusform>
        </translation>
    </message>
    <message>
        <source>The books are as they were written: %1 and %2 were worked out anew, and every balance agrees.</source>
        <translation>बहियाँ वैसी ही हैं जैसी लिखी गईं: %1 और %2 फिर निकाले गए, और हर शेष मेल खाता है।</translation>
    </message>
    <message>
        <source>Kind of fault: %1</source>
        <translation>दोष का प्रकार: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>खाता: %1</translation>
    </message>
    <message>
        <source>Transfer: %1</source>
        <translation>अंतरण: %1</translation>
    </message>
    <message>
        <source>The books are not as they were written. Write nothing more, and call your provider.</source>
        <translation>बहियाँ वैसी नहीं हैं जैसी लिखी गईं। अब कुछ न लिखें, और अपने प्रदाता को बुलाएँ।</translation>
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
        <source>Trial balance at the end of</source>
        <translation>तलपट, दिन के अंत में</translation>
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
    <name>tijara::ui::NewTenantPage</name>
    <message>
        <source>New shop</source>
        <translation>नई दुकान</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>दुकान</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>क्या कर सकती है</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>मालिक</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हुआ</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>दुकान का नाम</translation>
    </message>
    <message>
        <source>Printed at the top of every bill</source>
        <translation>हर बिल के ऊपर छपता है</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>छोटा नाम</translation>
    </message>
    <message>
        <source>For sign-in and links; made from the name when it is left empty</source>
        <translation>साइन इन और लिंक के लिए; ख़ाली छोड़ने पर नाम से बनता है</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>कोई और देश</translation>
    </message>
    <message>
        <source>Says which money, time zone and tax number the shop has</source>
        <translation>इससे दुकान की मुद्रा, टाइम ज़ोन और कर नंबर तय होते हैं</translation>
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
        <source>Tax number</source>
        <translation>कर नंबर</translation>
    </message>
    <message>
        <source>GSTIN in India, NIF in Algeria, VAT number in Saudi Arabia</source>
        <translation>भारत में GSTIN, अल्जीरिया में NIF, सऊदी अरब में VAT नंबर</translation>
    </message>
    <message>
        <source>Name at the tax office</source>
        <translation>कर दफ़्तर में नाम</translation>
    </message>
    <message>
        <source>The shop&apos;s name when it is left empty</source>
        <translation>ख़ाली छोड़ने पर दुकान का नाम</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>प्लान</translation>
    </message>
    <message>
        <source>A plan with a trial begins with it</source>
        <translation>जिस प्लान में ट्रायल है, वह ट्रायल से शुरू होता है</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off until somebody switches it on</source>
        <translation>बंद, जब तक कोई चालू न करे</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>मालिक का नाम</translation>
    </message>
    <message>
        <source>E-mail of the owner</source>
        <translation>मालिक का ई-मेल</translation>
    </message>
    <message>
        <source>They sign in with it</source>
        <translation>वे इसी से साइन इन करते हैं</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>दुकान बनाएँ</translation>
    </message>
    <message>
        <source>Show the shop</source>
        <translation>दुकान देखें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>कोड कॉपी करें</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>कोड कॉपी हो गया।</translation>
    </message>
    <message>
        <source>%1 is open. Give %2 this code: with it they come in, under “I have an invitation”. It is shown this once, and holds for three days.</source>
        <translation>%1 खुल गई। %2 को यह कोड दें: “मेरे पास न्योता है” में इससे वे आते हैं। यह इसी बार दिखता है और तीन दिन चलता है।</translation>
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
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day, and from when to when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>%1: nothing was asked</source>
        <translation>%1: कुछ नहीं माँगा गया</translation>
    </message>
    <message>
        <source>%1: half of the answers within %2</source>
        <translation>%1: आधे जवाब %2 में</translation>
    </message>
    <message>
        <source>%1: 95 of 100 answers within %2</source>
        <translation>%1: 100 में 95 जवाब %2 में</translation>
    </message>
    <message>
        <source>%1: 99 of 100 answers within %2</source>
        <translation>%1: 100 में 99 जवाब %2 में</translation>
    </message>
    <message>
        <source>How long an answer takes</source>
        <translation>जवाब में कितना समय</translation>
    </message>
    <message>
        <source>Of 100 answers</source>
        <translation>हर 100 जवाबों में</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ठुकराए</translation>
    </message>
    <message>
        <source>%1: %2 refused, %3 of %4</source>
        <translation>%1: %2 ठुकराए, %4 में %3</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>नाकाम</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 of %4</source>
        <translation>%1: %2 नाकाम, %4 में %3</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 requests</source>
        <translation>
            <numerusform>%1: %2 अनुरोध</numerusform>
            <numerusform>%1: %2 अनुरोध</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused and failed, by shop</source>
        <translation>ठुकराए और नाकाम, दुकान के हिसाब से</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: कुछ नहीं</translation>
    </message>
    <message>
        <source>%1 · %2: %3 refused, %4 failed</source>
        <extracomment>a shop, a time, and how many of its requests</extracomment>
        <translation>%1 · %2: %3 ठुकराए, %4 नाकाम</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>half, 95 and 99 of 100 answers are faster than the three lines</source>
        <translation>आधे, 100 में 95 और 99 जवाब इन तीन रेखाओं से तेज़ हैं</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 मि.से.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>नाकाम</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ठुकराए</translation>
    </message>
    <message>
        <source>95 of 100 answers within</source>
        <translation>100 में 95 जवाब इतने में</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>पिछला घंटा</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>पिछले 24 घंटे</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>कुछ नहीं माँगा गया</translation>
    </message>
    <message>
        <source>No program or person asked this platform for anything in %1.</source>
        <translation>किसी प्रोग्राम या व्यक्ति ने इस प्लेटफ़ॉर्म से कुछ नहीं माँगा (%1)।</translation>
    </message>
    <message>
        <source>nothing was refused or failed in a shop</source>
        <translation>किसी दुकान में न कुछ ठुकराया गया, न नाकाम रहा</translation>
    </message>
    <message>
        <source>by hour, the last 24 hours</source>
        <translation>घंटे के हिसाब से, पिछले 24 घंटे</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>दिन के हिसाब से</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>no shop asked for anything</source>
        <translation>किसी दुकान ने कुछ नहीं माँगा</translation>
    </message>
    <message>
        <source>most at %1: %2</source>
        <translation>सबसे ज़्यादा %1 पर: %2</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%2 में से %1 जवाब</translation>
    </message>
    <message>
        <source>half within %1, 99 of 100 within %2</source>
        <translation>आधे %1 में, 100 में 99 %2 में</translation>
    </message>
    <message>
        <source>figures of %1, they stand still</source>
        <translation>%1 के आँकड़े, रुके हुए</translation>
    </message>
    <message>
        <source>figures of %1, anew every %2 seconds</source>
        <translation>%1 के आँकड़े, हर %2 सेकंड में नए</translation>
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
        <source>Operations</source>
        <translation>संचालन</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 घंटा</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 घंटे</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 दिन</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 दिन</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>जोड़ हो रहा है</translation>
    </message>
    <message>
        <source>What was refused or failed</source>
        <translation>क्या ठुकराया गया या नाकाम रहा</translation>
    </message>
    <message>
        <source>Slowest addresses</source>
        <translation>सबसे धीमे पते</translation>
    </message>
    <message>
        <source>Busiest shops</source>
        <translation>सबसे व्यस्त दुकानें</translation>
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
    <message>
        <source>Save as PDF…</source>
        <translation>PDF में सेव करें…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
</context>
<context>
    <name>tijara::ui::PeoplePage</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (आप)</translation>
    </message>
    <message>
        <source>On</source>
        <comment>second step</comment>
        <translation>चालू</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Whoever works here stands here, with what they may do.</source>
        <translation>जो यहाँ काम करता है वह यहाँ दिखता है, और वह क्या कर सकता है।</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>दूसरा कदम</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>second step</comment>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>बुलाया गया</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>यहाँ कब से</translation>
    </message>
    <message>
        <source>This is you: your own role and sign-in are changed by somebody else.</source>
        <translation>यह आप हैं: आपकी अपनी भूमिका कोई और बदलता है।</translation>
    </message>
    <message>
        <source>They have not come yet. The code of an invitation is good for three days.</source>
        <translation>यह अभी आया नहीं है। न्योते का कोड तीन दिन चलता है।</translation>
    </message>
    <message>
        <source>They cannot sign in here until you let them in again.</source>
        <translation>जब तक आप फिर आने न दें, यह यहाँ साइन इन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>किसी को बुलाएँ</translation>
    </message>
    <message>
        <source>You get a code to hand over: with it they choose their name and password, within three days.</source>
        <translation>आपको देने के लिए एक कोड मिलता है: उससे वह तीन दिन के भीतर अपना नाम और पासवर्ड चुनता है।</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>बुलाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>What each may do stands on the page Roles.</source>
        <translation>हर भूमिका क्या कर सकती है, यह «भूमिकाएँ» पन्ने पर है।</translation>
    </message>
    <message>
        <source>Hand this code over</source>
        <translation>यह कोड दे दें</translation>
    </message>
    <message>
        <source>%1 chooses “I have an invitation” when signing in, and types it there. It is good until %2 and is not shown again.</source>
        <translation>%1 साइन इन करते समय «मेरे पास न्योता है» चुनकर इसे वहाँ लिखे। यह %2 तक चलता है और फिर नहीं दिखेगा।</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>न्योते का कोड</translation>
    </message>
    <message>
        <source>%1 chooses “I forgot my password” when signing in, and types it there. It is good until %2 and is not shown again.</source>
        <translation>%1 साइन इन करते समय «मैं पासवर्ड भूल गया» चुनकर इसे वहाँ लिखे। यह %2 तक चलता है और फिर नहीं दिखेगा।</translation>
    </message>
    <message>
        <source>Code for a new password</source>
        <translation>नए पासवर्ड का कोड</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>%1 की भूमिका</translation>
    </message>
    <message>
        <source>It holds from their next click on.</source>
        <translation>यह उसके अगले क्लिक से लागू होगी।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 की भूमिका अब: %2।</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>वापस लिया गया।</translation>
    </message>
    <message>
        <source>%1 is signed out and kept out.</source>
        <translation>%1 को साइन आउट किया गया और आना रोका गया।</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 फिर साइन इन कर सकता है।</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 को हटाएँ?</translation>
    </message>
    <message>
        <source>They are signed out at once and cannot come back without another invitation. What they wrote stays, under their name.</source>
        <translation>यह तुरंत साइन आउट होगा और दूसरे न्योते के बिना नहीं लौट सकता। इसका लिखा इसके नाम से रहेगा।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 को हटाया गया।</translation>
    </message>
    <message>
        <source>Drop the second step of %1?</source>
        <translation>%1 का दूसरा कदम हटाएँ?</translation>
    </message>
    <message>
        <source>They are signed out everywhere and sign in with their password alone, until they set it up again. Make sure that it is they who ask.</source>
        <translation>यह हर जगह साइन आउट होगा और फिर से लगाने तक सिर्फ़ पासवर्ड से साइन इन करेगा। पक्का करें कि माँगने वाला वही है।</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>%1 has no second step any more.</source>
        <translation>%1 का अब दूसरा कदम नहीं है।</translation>
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
    <name>tijara::ui::PlansPage</name>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 दिन</numerusform>
            <numerusform>%1 दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>प्लान</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>अभी कोई प्लान नहीं</translation>
    </message>
    <message>
        <source>A plan says what a shop pays, and how much it may do.</source>
        <translation>प्लान बताता है दुकान कितना देती है और कितना कर सकती है।</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>प्लान</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बना</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>महीने की क़ीमत</translation>
    </message>
    <message>
        <source>Calls a month</source>
        <translation>महीने की कॉल</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>ट्रायल</translation>
    </message>
    <message>
        <source>Shops on this version</source>
        <translation>इस संस्करण पर दुकानें</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>%1 का नया संस्करण</translation>
    </message>
    <message>
        <source>Shops stay on the version they have until they are moved; new ones get this.</source>
        <translation>दुकानें अपने संस्करण पर रहती हैं, जब तक उन्हें बदला न जाए; नई दुकानों को यह मिलता है।</translation>
    </message>
    <message>
        <source>Make the version</source>
        <translation>संस्करण बनाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>नया प्लान</translation>
    </message>
    <message>
        <source>What it costs and allows can be changed later by a new version.</source>
        <translation>क़ीमत और सीमा बाद में नए संस्करण से बदली जा सकती है।</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>प्लान बनाएँ</translation>
    </message>
    <message>
        <source>Small letters, digits and “-”, for example “starter”</source>
        <translation>छोटे लैटिन अक्षर, अंक और “-”, जैसे “starter”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Three letters, for example INR</source>
        <translation>तीन अक्षर, जैसे INR</translation>
    </message>
    <message>
        <source>Left empty: as many as they like</source>
        <translation>ख़ाली छोड़ें: जितनी चाहें</translation>
    </message>
    <message>
        <source>Left empty: none</source>
        <translation>ख़ाली छोड़ें: कोई नहीं</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Version %1 of %2 is made.</source>
        <translation>%2 का संस्करण %1 बन गया।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::PowerPlanner</name>
    <message>
        <source>How long will it take?</source>
        <translation>कितना समय लगेगा?</translation>
    </message>
    <message>
        <source>Of 100 visitors buy today</source>
        <translation>आज 100 आगंतुकों में से ख़रीदते हैं</translation>
    </message>
    <message>
        <source>An order brings</source>
        <translation>एक ऑर्डर लाता है</translation>
    </message>
    <message>
        <source>Sales or profit, as the goal says</source>
        <translation>बिक्री या मुनाफ़ा, जैसा लक्ष्य कहे</translation>
    </message>
    <message>
        <source>Orders differ by</source>
        <translation>ऑर्डरों में अंतर</translation>
    </message>
    <message>
        <source>Their standard deviation; left empty: all are alike</source>
        <translation>उनका मानक विचलन; ख़ाली हो तो सब एक जैसे</translation>
    </message>
    <message>
        <source>Difference worth knowing</source>
        <translation>जानने लायक़ अंतर</translation>
    </message>
    <message>
        <source>A smaller one may stay unseen</source>
        <translation>इससे छोटा शायद न दिखे</translation>
    </message>
    <message>
        <source>Seen with a chance of</source>
        <translation>दिखने की संभावना</translation>
    </message>
    <message>
        <source>New visitors a day</source>
        <translation>रोज़ के नए आगंतुक</translation>
    </message>
    <message>
        <source>The plan lets you look every day, which takes about twice as many visitors as one look at the end would. Where orders differ much, expect ten times as many.</source>
        <translation>योजना में आप रोज़ देख सकते हैं; इसके लिए अंत में एक बार देखने से लगभग दुगने आगंतुक लगते हैं। जहाँ ऑर्डर बहुत अलग-अलग हों, वहाँ दस गुना मानें।</translation>
    </message>
    <message>
        <source>Take it as the plan</source>
        <translation>इसे योजना बनाएँ</translation>
    </message>
    <message>
        <source>Fill in how many buy, which difference matters and how many come.</source>
        <translation>भरें कि कितने ख़रीदते हैं, कौन-सा अंतर मायने रखता है और कितने आते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Each price needs %1 visitors, %2 in all.</source>
        <translation>
            <numerusform>हर दाम को %1 आगंतुक चाहिए, कुल %2।</numerusform>
            <numerusform>हर दाम को %1 आगंतुक चाहिए, कुल %2।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes %1 days, in whole weeks.</source>
        <translation>
            <numerusform>इसमें %1 दिन लगेगा, पूरे हफ़्तों में।</numerusform>
            <numerusform>इसमें %1 दिन लगेंगे, पूरे हफ़्तों में।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences of the planner</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Fill in what an order brings and by how much orders differ, how many buy, which difference matters and how many come.</source>
        <translation>भरें कि एक ऑर्डर से क्या आता है और ऑर्डर कितने अलग होते हैं, कितने ख़रीदते हैं, कौन-सा अंतर मायने रखता है और कितने आते हैं।</translation>
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
    <message>
        <source>Tax rate</source>
        <translation>कर की दर</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ProviderPage</name>
    <message>
        <source>Billing service</source>
        <translation>बिलिंग सेवा</translation>
    </message>
    <message>
        <source>A service outside can be told what customers buy while a price experiment runs, to bill by what was sold.</source>
        <translation>कीमत का प्रयोग चलते समय ग्राहक क्या खरीदते हैं, यह एक बाहरी सेवा को बताया जा सकता है, ताकि बिक्री के हिसाब से बिल बने।</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>हाल</translation>
    </message>
    <message>
        <source>With whose key</source>
        <translation>किसकी चाबी से</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>पिछली बार भेजा</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Last refused</source>
        <extracomment>%1 a day and time, %2 why</extracomment>
        <translation>पिछली बार नामंज़ूर</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Purchases that wait</source>
        <translation>इंतज़ार में खरीदें</translation>
    </message>
    <message>
        <source>Purchases given up</source>
        <translation>छोड़ी गई खरीदें</translation>
    </message>
    <message>
        <source>Whose key</source>
        <translation>किसकी चाबी</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>अपनी चाबी</translation>
    </message>
    <message>
        <source>Address for the own key</source>
        <translation>अपनी चाबी का पता</translation>
    </message>
    <message>
        <source>Address for the platform&apos;s key</source>
        <translation>प्लेटफ़ॉर्म की चाबी का पता</translation>
    </message>
    <message>
        <source>Change the billing service</source>
        <translation>बिलिंग सेवा बदलें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हुआ।</translation>
    </message>
    <message>
        <source>If empty: %1</source>
        <translation>खाली हो तो: %1</translation>
    </message>
    <message>
        <source>Yours %1. Leave the field empty to keep it.</source>
        <extracomment>below the field of a key; %1 &quot;ends in …4711, set on 3 Nov&quot;</extracomment>
        <translation>आपकी चाबी: %1। उसे रखने के लिए ख़ाना खाली छोड़ें।</translation>
    </message>
    <message>
        <source>It is sealed, and never shown again.</source>
        <translation>वह मुहरबंद रहती है और फिर कभी नहीं दिखती।</translation>
    </message>
    <message>
        <source>It is destroyed and cannot be brought back. The platform&apos;s key goes on.</source>
        <translation>वह मिटा दी जाती है और लौट नहीं सकती। प्लेटफ़ॉर्म की चाबी चलती रहती है।</translation>
    </message>
    <message>
        <source>It is destroyed and cannot be brought back. Nothing is sent any more, and what waits is dropped.</source>
        <translation>वह मिटा दी जाती है और लौट नहीं सकती। आगे कुछ नहीं भेजा जाता, और जो इंतज़ार में है वह छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>Remove your key?</source>
        <translation>अपनी चाबी हटाएँ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>The key is removed.</source>
        <translation>चाबी हट गई।</translation>
    </message>
    <message>
        <source>Tried with your key: %1.</source>
        <translation>आपकी चाबी से आज़माया: %1।</translation>
    </message>
    <message>
        <source>Tried with the platform&apos;s key: %1.</source>
        <translation>प्लेटफ़ॉर्म की चाबी से आज़माया: %1।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordDialog</name>
    <message>
        <source>Request id: %1</source>
        <translation>अनुरोध नंबर: %1</translation>
    </message>
    <message>
        <source>What you type here cannot be kept on this computer: its disk is full, or not to be written on. Save it before you leave.</source>
        <translation>यहाँ लिखा हुआ इस कंप्यूटर पर रखा नहीं जा सकता: डिस्क भरी है या उस पर लिखा नहीं जा सकता। छोड़ने से पहले इसे सेव करें।</translation>
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
    <message>
        <source>Reason: %1</source>
        <translation>वजह: %1</translation>
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
        <translation>आपका %1 का मसौदा “%2” में रखा है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
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
    <name>tijara::ui::RefusalsPage</name>
    <message>
        <source>Wrong passwords for one e-mail</source>
        <translation>एक ई-मेल के ग़लत पासवर्ड</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>ग़लत कोड</translation>
    </message>
    <message>
        <source>Many e-mails tried from one address</source>
        <translation>एक पते से बहुत-से ई-मेल आज़माए गए</translation>
    </message>
    <message>
        <source>Asked for records that are not theirs</source>
        <translation>दूसरों के रिकॉर्ड माँगे गए</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>रोकी गई कोशिशें</translation>
    </message>
    <message>
        <source>Nobody was refused</source>
        <translation>किसी को नहीं रोका गया</translation>
    </message>
    <message>
        <source>Whoever tries passwords or codes that are wrong is slowed down, and stands here.</source>
        <translation>जो ग़लत पासवर्ड या कोड आज़माता है उसे धीमा किया जाता है और वह यहाँ दिखता है।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RequestsPage</name>
    <message>
        <source>All of the shop</source>
        <translation>पूरी दुकान</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>सब मिलाकर</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>यहाँ कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing of this was asked in this time.</source>
        <translation>इस दौरान इसमें से कुछ नहीं माँगा गया।</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>किसका</translation>
    </message>
    <message>
        <source>For</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>एक मिनट</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>एक घंटा</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>एक दिन</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ठुकराए</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>नाकाम</translation>
    </message>
    <message>
        <source>Half of the answers within</source>
        <translation>आधे जवाब इतने में</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>100 में 95 इतने में</translation>
    </message>
    <message>
        <source>99 of 100 within</source>
        <translation>100 में 99 इतने में</translation>
    </message>
    <message>
        <source>In the database, all together</source>
        <translation>डेटाबेस में, सब मिलाकर</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>शुरू</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ResultsPage</name>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>सारे प्रयोग</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>एक प्रयोग के नतीजे</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>आगंतुक</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>ख़रीदा</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>बँटवारा</translation>
    </message>
    <message>
        <source>How the visitors came</source>
        <translation>आगंतुक कैसे आए</translation>
    </message>
    <message>
        <source>what may make a result wrong</source>
        <translation>जो नतीजे को ग़लत कर सकता है</translation>
    </message>
    <message>
        <source>What each price brought</source>
        <translation>हर दाम क्या लाया</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>यह कितना पक्का है</translation>
    </message>
    <message>
        <source>all goals; Enter on a line says how it is worked out</source>
        <translation>सारे लक्ष्य; लाइन पर Enter बताता है कि कैसे निकाला गया</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <extracomment>a state, which day it is, and of how many</extracomment>
        <translation>%1, दिन %2, कुल %3</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1, दिन %2</translation>
    </message>
    <message>
        <source>Make %1 the price…</source>
        <translation>%1 को दाम बनाएँ…</translation>
    </message>
    <message>
        <source>Make it the price…</source>
        <translation>इसे ही दाम बनाएँ…</translation>
    </message>
    <message>
        <source>Stop, keep %1…</source>
        <translation>बंद करें, %1 रखें…</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>Run %1, from %2</source>
        <extracomment>a stretch of an experiment with shares of its own: its number and when it began</extracomment>
        <translation>दौर %1, %2 से</translation>
    </message>
    <message>
        <source>Time of the figures</source>
        <translation>आँकड़ों का समय</translation>
    </message>
    <message>
        <source>As decided</source>
        <translation>जैसा फ़ैसले के समय</translation>
    </message>
    <message>
        <source>With what came since</source>
        <translation>बाद में आए के साथ</translation>
    </message>
    <message>
        <source>%1 planned for each price</source>
        <translation>हर दाम के लिए %1 सोचे गए</translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>%1 दिन में</numerusform>
            <numerusform>%1 दिनों में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 ऑर्डर</numerusform>
            <numerusform>%1 ऑर्डर</numerusform>
        </translation>
    </message>
    <message>
        <source>before any cut</source>
        <translation>बिना कुछ काटे</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बिगड़ा</translation>
    </message>
    <message>
        <source>even</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>too few visitors to say</source>
        <translation>कहने के लिए आगंतुक बहुत कम</translation>
    </message>
    <message>
        <source>%1 of %2 due</source>
        <extracomment>visitors of a price: how many came and how many were due</extracomment>
        <translation>%1, आने थे %2</translation>
    </message>
    <message>
        <source>χ² and p of the split</source>
        <translation>बँटवारे का χ² और p</translation>
    </message>
    <message>
        <source>Visitors who saw two prices</source>
        <translation>आगंतुक जिन्होंने दो दाम देखे</translation>
    </message>
    <message>
        <source>Reports that were not taken</source>
        <translation>ख़बरें जो नहीं ली गईं</translation>
    </message>
    <message>
        <source>More than one visitor in a hundred saw two prices: somewhere a price is not kept for its visitor.</source>
        <translation>सौ में एक से ज़्यादा आगंतुकों ने दो दाम देखे: कहीं दाम अपने आगंतुक के साथ नहीं रहता।</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>यह कैसे निकाला गया</translation>
    </message>
    <message>
        <source>shaded: where the truth lies, safe to look at every day</source>
        <translation>छायांकित: जहाँ सच है, रोज़ देखना भी ठीक है</translation>
    </message>
    <message>
        <source>1 % dearer: %1 orders</source>
        <extracomment>under a demand curve: how many orders one per cent more costs</extracomment>
        <translation>1&#xa0;% महँगा: ऑर्डर %1</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>जोड़ हो रहा है</translation>
    </message>
    <message>
        <source>No experiment has begun yet</source>
        <translation>अभी कोई प्रयोग शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Once one runs, what its prices bring stands here.</source>
        <translation>जैसे ही कोई चलेगा, उसके दाम जो लाते हैं वह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The results could not be loaded</source>
        <translation>नतीजे नहीं खुल सके</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>अनुरोध नंबर: %1</translation>
    </message>
    <message>
        <source>It has not begun yet</source>
        <translation>यह अभी शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>There are results once visitors have seen its prices.</source>
        <translation>आगंतुकों के दाम देखने के बाद नतीजे होते हैं।</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>नतीजे सहेजें</translation>
    </message>
    <message>
        <source>The results are saved.</source>
        <translation>नतीजे सहेजे गए।</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>फ़ाइल %1 लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the split is even or off, and its p: &quot;Split is even: p = 0.81&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hidden until the visitors are split as planned.</source>
        <translation>जब तक आगंतुक योजना के अनुसार नहीं बँटते, छिपा रहेगा।</translation>
    </message>
    <message>
        <source>It is too early to say how sure anything is.</source>
        <translation>कितना पक्का है, यह कहना अभी जल्दबाज़ी है।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ResultsVerdict</name>
    <message>
        <source>Most often: %1</source>
        <translation>अक्सर: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>पता नहीं: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>आगे: %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RoleMatrix</name>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>भूमिकाएँ</translation>
    </message>
    <message>
        <source>Each column is a role. Someone has one role here, and may do what stands in its column.</source>
        <translation>हर कॉलम एक भूमिका है। यहाँ हर किसी की एक भूमिका है और वह उसके कॉलम के काम कर सकता है।</translation>
    </message>
    <message>
        <source>The server does not answer. You see the roles of %1.</source>
        <translation>सर्वर जवाब नहीं दे रहा। आप %1 की भूमिकाएँ देख रहे हैं।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The roles could not be loaded</source>
        <translation>भूमिकाएँ नहीं आ सकीं</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>भूमिका का नाम</translation>
    </message>
    <message>
        <source>For example: Evening till</source>
        <translation>जैसे: शाम का गल्ला</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>नई भूमिका</translation>
    </message>
    <message>
        <source>Tick what it allows. You can give what you may do yourself.</source>
        <translation>जो काम इसमें हों उन्हें चुनें। आप वही दे सकते हैं जो ख़ुद कर सकते हैं।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>भूमिका बदलें</translation>
    </message>
    <message>
        <source>It holds for everyone who has the role, from their next click on.</source>
        <translation>यह इस भूमिका वाले सब लोगों पर उनके अगले क्लिक से लागू होगा।</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>वापस लिया गया।</translation>
    </message>
    <message>
        <source>The role %1 is saved.</source>
        <translation>भूमिका %1 सहेजी गई।</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>भूमिका हटाएँ</translation>
    </message>
    <message>
        <source>Only a role that nobody has can be removed.</source>
        <translation>वही भूमिका हट सकती है जो किसी के पास न हो।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>The role %1 was removed.</source>
        <translation>भूमिका %1 हटाई गई।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SecondStepDialog</name>
    <message>
        <source>Second step of your sign-in</source>
        <translation>आपके साइन इन का दूसरा चरण</translation>
    </message>
    <message>
        <source>Scan the picture with an authenticator app on your phone, or type the letters into it. Then type the six digits it shows.</source>
        <translation>अपने फ़ोन के ऑथेंटिकेटर ऐप से तस्वीर स्कैन करें, या उसमें अक्षर लिखें। फिर वह छह अंक लिखें जो ऐप दिखाए।</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>सेट करें</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Picture for the app; the letters below say the same</source>
        <translation>ऐप के लिए तस्वीर; नीचे के अक्षर भी वही बताते हैं</translation>
    </message>
    <message>
        <source>Letters for the app</source>
        <translation>ऐप के लिए अक्षर</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>ऐप का कोड</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>आपके रिकवरी कोड</translation>
    </message>
    <message>
        <source>Each opens one sign-in when your phone is lost. Write them down or print them: they are not shown again.</source>
        <translation>फ़ोन खो जाने पर हर कोड से एक बार साइन इन होता है। इन्हें लिख लें या छाप लें: ये दोबारा नहीं दिखाए जाएँगे।</translation>
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
    <name>tijara::ui::ServerCard</name>
    <message>
        <source>Connections for shops</source>
        <translation>दुकानों के कनेक्शन</translation>
    </message>
    <message>
        <source>Connections for the platform</source>
        <translation>प्लैटफ़ॉर्म के कनेक्शन</translation>
    </message>
    <message>
        <source>Connections for keys</source>
        <translation>कुंजियों के कनेक्शन</translation>
    </message>
    <message>
        <source>Connections past the pooler</source>
        <translation>पूलर के बिना कनेक्शन</translation>
    </message>
    <message>
        <source>Connections to the replica</source>
        <translation>प्रतिलिपि के कनेक्शन</translation>
    </message>
    <message>
        <source>Connections that read</source>
        <translation>पढ़ने के कनेक्शन</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>the one that answered</source>
        <translation>जिसने जवाब दिया</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>कब से चालू</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 processors</source>
        <translation>
            <numerusform>%2 प्रोसेसर का %1</numerusform>
            <numerusform>%2 प्रोसेसर का %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 busy, %2 idle</source>
        <translation>%1 व्यस्त, %2 खाली</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SessionsPage</name>
    <message>
        <source>%1 (here)</source>
        <translation>%1 (यहाँ)</translation>
    </message>
    <message>
        <source>Helps, reading only</source>
        <translation>मदद, सिर्फ़ पढ़ना</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>साइन-इन</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>कोई साइन इन नहीं है</translation>
    </message>
    <message>
        <source>Whoever is signed in here stands here.</source>
        <translation>जो यहाँ साइन इन है वह यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>साइन-इन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>आख़िरी बार</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>अपने-आप बंद होगा</translation>
    </message>
    <message>
        <source>The program does not say what it is.</source>
        <translation>प्रोग्राम अपना नाम नहीं बताता।</translation>
    </message>
    <message>
        <source>Someone of the platform looks in to help, and can change nothing. Their reason: %1</source>
        <translation>प्लेटफ़ॉर्म से कोई मदद के लिए देख रहा है और कुछ नहीं बदल सकता। उसका कारण: %1</translation>
    </message>
    <message>
        <source>This is where you are now. To end it, sign out.</source>
        <translation>आप अभी यहीं हैं। इसे बंद करने के लिए साइन आउट करें।</translation>
    </message>
    <message>
        <source>The sign-in of %1 has ended.</source>
        <translation>%1 का साइन-इन बंद हो गया।</translation>
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
    <message>
        <source>Second step</source>
        <translation>दूसरा चरण</translation>
    </message>
    <message>
        <source>Type the six digits that your app shows now. Without your phone: one of your recovery codes.</source>
        <translation>वे छह अंक लिखें जो आपका ऐप अभी दिखा रहा है। फ़ोन न हो तो: अपना कोई रिकवरी कोड।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>मेरे पास न्योता है</translation>
    </message>
    <message>
        <source>I forgot my password</source>
        <translation>मैं पासवर्ड भूल गया</translation>
    </message>
    <message>
        <source>You have the code from whoever invited you. If you sign in on this server already, give the password you have; else choose one.</source>
        <translation>कोड आपको बुलाने वाले से मिला है। इस सर्वर पर पहले से साइन इन करते हैं तो अपना पासवर्ड लिखें; नहीं तो नया चुनें।</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>न्योते का कोड</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>As others here will read it</source>
        <translation>जैसा यहाँ के दूसरे लोग पढ़ेंगे</translation>
    </message>
    <message>
        <source>The owner of your shop makes a code for you, on the page People. It is good for a quarter of an hour.</source>
        <translation>आपकी दुकान का मालिक «लोग» पन्ने पर आपके लिए कोड बनाता है। वह पंद्रह मिनट चलता है।</translation>
    </message>
    <message>
        <source>Code for a new password</source>
        <translation>नए पासवर्ड का कोड</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>आपका नया पासवर्ड</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>कम से कम %1 अक्षर</translation>
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
    <name>tijara::ui::StepUp</name>
    <message>
        <source>Is it you?</source>
        <translation>क्या यह आप ही हैं?</translation>
    </message>
    <message>
        <source>This needs your password once more. Then you are not asked again for five minutes.</source>
        <translation>इसके लिए आपका पासवर्ड एक बार फिर चाहिए। फिर पाँच मिनट तक दोबारा नहीं पूछा जाएगा।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>आपका पासवर्ड</translation>
    </message>
    <message>
        <source>Or the code of your app</source>
        <translation>या अपने ऐप का कोड</translation>
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
    <name>tijara::ui::TenantsPage</name>
    <message>
        <source>Another country</source>
        <translation>कोई और देश</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>दुकानें</translation>
    </message>
    <message>
        <source>No shops yet</source>
        <translation>अभी कोई दुकान नहीं</translation>
    </message>
    <message>
        <source>Every business that rents this platform stands here.</source>
        <translation>जो भी कारोबार यह प्लैटफ़ॉर्म किराए पर लेता है, यहाँ दिखता है।</translation>
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
        <source>State</source>
        <translation>हालत</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>प्लान</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>Near their limit</source>
        <translation>सीमा के पास</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>दुकान</translation>
    </message>
    <message numerus="yes">
        <source>%1 shops</source>
        <translation>
            <numerusform>%1 दुकान</numerusform>
            <numerusform>%1 दुकानें</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>आगे बढ़ने के लिए %1 लिखें</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया</translation>
    </message>
    <message numerus="yes">
        <source>Done with %1 shops.</source>
        <translation>
            <numerusform>%1 दुकान में हुआ।</numerusform>
            <numerusform>%1 दुकानों में हुआ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were left as they are:</source>
        <translation>
            <numerusform>%1 वैसी ही रही:</numerusform>
            <numerusform>%1 वैसी ही रहीं:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all could be taken back. %1</source>
        <translation>सब वापस नहीं लिया जा सका। %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>वापस लिया गया।</translation>
    </message>
    <message>
        <source>There are no flags yet.</source>
        <translation>अभी कोई फ़्लैग नहीं।</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a state of shops, and how many are in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Trial ends within a week</source>
        <translation>ट्रायल हफ़्ते भर में ख़त्म</translation>
    </message>
    <message>
        <source>Over 80 % of their calls</source>
        <translation>80 % से ज़्यादा कॉल</translation>
    </message>
    <message>
        <source>%1 has an owner already, or was made without one: its own people invite others.</source>
        <translation>%1 का मालिक पहले से है, या वह बिना मालिक बनी थी: उसके अपने लोग औरों को बुलाते हैं।</translation>
    </message>
    <message>
        <source>Code for the owner of %1</source>
        <translation>%1 के मालिक के लिए कोड</translation>
    </message>
    <message>
        <source>Give it to %1: with it they come in, under “I have an invitation”. It is good until %2, and is shown this once.</source>
        <translation>%1 को दें: “मेरे पास न्योता है” में इससे वे आते हैं। यह %2 तक चलता है और इसी बार दिखता है।</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
</context>
<context>
    <name>tijara::ui::TermsForm</name>
    <message>
        <source>Profit per visitor</source>
        <translation>प्रति आगंतुक मुनाफ़ा</translation>
    </message>
    <message>
        <source>Sales per visitor</source>
        <translation>प्रति आगंतुक बिक्री</translation>
    </message>
    <message>
        <source>Share of visitors who buy</source>
        <translation>ख़रीदने वाले आगंतुकों का हिस्सा</translation>
    </message>
    <message>
        <source>Value of an order</source>
        <translation>ऑर्डर का मूल्य</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>क्या आज़माया जा रहा है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>“Coffee set: 89 or 79?”</source>
        <translation>“कॉफ़ी सेट: 89 या 79?”</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>छोटा नाम</translation>
    </message>
    <message>
        <source>Your shop&apos;s pages ask for prices by it; it never changes</source>
        <translation>आपकी दुकान के पन्ने इसी से दाम पूछते हैं; यह कभी नहीं बदलता</translation>
    </message>
    <message>
        <source>What do you expect, and why?</source>
        <translation>आपको क्या उम्मीद है, और क्यों?</translation>
    </message>
    <message>
        <source>Written down before, it keeps one honest after</source>
        <translation>पहले लिखा हुआ बाद में ईमानदार रखता है</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>फ़ैसला किससे होता है</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>The others are shown too, but do not decide</source>
        <translation>बाक़ी भी दिखाए जाते हैं, पर फ़ैसला नहीं करते</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>बेहतर है</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Counted event</source>
        <translation>गिनी जाने वाली घटना</translation>
    </message>
    <message>
        <source>As your shop&apos;s pages and tills report it: “purchase”</source>
        <translation>जैसा आपकी दुकान के पन्ने और गल्ले बताते हैं: “purchase”</translation>
    </message>
    <message>
        <source>Must not get more frequent</source>
        <translation>ज़्यादा बार नहीं होना चाहिए</translation>
    </message>
    <message>
        <source>For example “return”. If it does, no price is called better</source>
        <translation>जैसे “return”। हुआ तो किसी दाम को बेहतर नहीं कहा जाता</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>the first one is today&apos;s</source>
        <translation>पहला आज का है</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>एक और दाम</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>एक कम</translation>
    </message>
    <message>
        <source>Share evenly</source>
        <translation>बराबर बाँटें</translation>
    </message>
    <message>
        <source>Price today</source>
        <translation>आज का दाम</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>Costs you</source>
        <translation>आपकी लागत</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>आगंतुक</translation>
    </message>
    <message>
        <source>Who takes part, and when</source>
        <translation>कौन शामिल है, और कब</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>शामिल</translation>
    </message>
    <message>
        <source>The others see today&apos;s price and are not counted</source>
        <translation>बाक़ी आज का दाम देखते हैं और गिने नहीं जाते</translation>
    </message>
    <message>
        <source>Visitors wanted for each price</source>
        <translation>हर दाम के लिए चाहिए आगंतुक</translation>
    </message>
    <message>
        <source>The planner beside says how many</source>
        <translation>साथ का योजनाकार बताता है कितने</translation>
    </message>
    <message>
        <source>Ends by itself after</source>
        <translation>इसके बाद अपने-आप ख़त्म</translation>
    </message>
    <message>
        <source>The last day; whole weeks are best</source>
        <translation>आख़िरी दिन; पूरे हफ़्ते सबसे अच्छे</translation>
    </message>
    <message>
        <source>Begins by itself on</source>
        <translation>इस दिन अपने-आप शुरू</translation>
    </message>
    <message>
        <source>Left empty: when you start it</source>
        <translation>ख़ाली हो तो: जब आप शुरू करें</translation>
    </message>
    <message>
        <source>Only visitors whose</source>
        <translation>केवल वे आगंतुक जिनका</translation>
    </message>
    <message>
        <source>An attribute your shop&apos;s pages send: “country”</source>
        <translation>आपके पन्ने जो गुण भेजते हैं: “country”</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>इनमें से एक हो</translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation>कई हों तो बीच में कॉमा</translation>
    </message>
    <message>
        <source>Never together with others of</source>
        <translation>इनके दूसरों के साथ कभी नहीं</translation>
    </message>
    <message>
        <source>Experiments with the same word here share no visitor</source>
        <translation>जिन प्रयोगों में यहाँ वही शब्द हो, उनका कोई आगंतुक साझा नहीं होता</translation>
    </message>
    <message>
        <source>of them from</source>
        <translation>उनमें से यहाँ से</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>यहाँ तक</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>इसे कैसे परखा जाता है</translation>
    </message>
    <message>
        <source>good as it is, for most</source>
        <translation>ज़्यादातर के लिए ऐसे ही ठीक</translation>
    </message>
    <message>
        <source>Wrong in at most</source>
        <translation>ज़्यादा से ज़्यादा ग़लत</translation>
    </message>
    <message>
        <source>of all experiments, however often one looks</source>
        <translation>प्रयोगों में, चाहे जितनी बार देखें</translation>
    </message>
    <message>
        <source>Sharpest at</source>
        <translation>सबसे पैना</translation>
    </message>
    <message>
        <source>The number of visitors at which the interval is tightest</source>
        <translation>आगंतुकों की वह संख्या जिस पर सीमा सबसे सँकरी हो</translation>
    </message>
    <message>
        <source>Cut sales above</source>
        <translation>इससे ऊपर की बिक्री काटें</translation>
    </message>
    <message>
        <source>of all buyers&apos; sales, so that one bulk order decides nothing; 100: never</source>
        <translation>सारे ख़रीदारों की बिक्री में, ताकि एक थोक ऑर्डर कुछ तय न करे; 100: कभी नहीं</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>पीछे देखें</translation>
    </message>
    <message>
        <source>At earlier orders, which makes the result sharper</source>
        <translation>पहले के ऑर्डर, जिससे नतीजा पैना होता है</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Orders count until</source>
        <translation>ऑर्डर यहाँ तक गिने जाते हैं</translation>
    </message>
    <message>
        <source>after the stop</source>
        <translation>बंद होने के बाद</translation>
    </message>
    <message>
        <source>Together %1: %2 of the visitors have no price yet.</source>
        <translation>कुल %1: %2 आगंतुकों का अभी कोई दाम नहीं।</translation>
    </message>
    <message>
        <source>Together %1: that is %2 too much.</source>
        <translation>कुल %1: यह %2 ज़्यादा है।</translation>
    </message>
    <message>
        <source>Together 100 %: every visitor who takes part has a price.</source>
        <translation>कुल 100&#xa0;%: शामिल हर आगंतुक का एक दाम है।</translation>
    </message>
    <message>
        <source>It has begun: prices, goals, rules and who takes part stay as they are. A copy can be changed.</source>
        <translation>यह शुरू हो चुका है: दाम, लक्ष्य, नियम और कौन शामिल है, वैसे ही रहते हैं। नक़ल बदली जा सकती है।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::TermsPage</name>
    <message>
        <source>New price experiment</source>
        <translation>दामों का नया प्रयोग</translation>
    </message>
    <message>
        <source>Terms of an experiment</source>
        <translation>एक प्रयोग की शर्तें</translation>
    </message>
    <message>
        <source>Which experiment?</source>
        <translation>कौन-सा प्रयोग?</translation>
    </message>
    <message>
        <source>Choose one in the list, then “Change…”.</source>
        <translation>सूची से एक चुनें, फिर “बदलें…”।</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>सारे प्रयोग</translation>
    </message>
    <message>
        <source>The experiment could not be loaded</source>
        <translation>प्रयोग नहीं खुल सका</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <translation>%1 की शर्तें</translation>
    </message>
    <message>
        <source>The draft is saved. It begins when you start it.</source>
        <translation>मसौदा सहेजा गया। यह तब शुरू होगा जब आप शुरू करें।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हुआ।</translation>
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
    <name>tijara::ui::TransferForm</name>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>An account by its name or code, a customer by theirs</source>
        <translation>खाता उसके नाम या कोड से, ग्राहक उसके नाम या नंबर से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>को</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>तुरंत</translation>
    </message>
    <message numerus="yes">
        <source>Hold it for %n day(s)</source>
        <extracomment>an amount that is held for so many days</extracomment>
        <translation>
            <numerusform>%n दिन रोकें</numerusform>
            <numerusform>%n दिन रोकें</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What is held stays where it is, but cannot be spent, until it is moved or let go</source>
        <translation>रोकी रकम वहीं रहती है, पर खर्च नहीं हो सकती, जब तक भेजी या छोड़ी न जाए</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Of the bank or the payment provider</source>
        <translation>बैंक या भुगतान प्रदाता का</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>an account, its balance before and after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>That is more than is free there: %1.</source>
        <translation>यह वहाँ मुक्त रकम से ज़्यादा है: %1।</translation>
    </message>
    <message>
        <source>Both are the same account.</source>
        <translation>दोनों एक ही खाता हैं।</translation>
    </message>
    <message>
        <source>The two accounts are kept in different money, so nothing can go from one to the other.</source>
        <translation>दोनों खाते अलग मुद्राओं में हैं, इसलिए एक से दूसरे में कुछ नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>अंतरण</translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation>अभी कोई अंतरण नहीं</translation>
    </message>
    <message>
        <source>Every bill moves money from one account to another, and so can you.</source>
        <translation>हर बिल एक खाते से दूसरे में पैसा ले जाता है, और आप भी ऐसा कर सकते हैं।</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>exactly as it is written</source>
        <translation>ठीक जैसा लिखा है</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>उसके बाद क्या हुआ</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>अंतरण</translation>
    </message>
    <message>
        <source>Both accounts</source>
        <translation>दोनों खाते</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>को</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>इसके बाद</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>कब तक रोका</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a transfer: what it was, when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What it came from</source>
        <translation>यह किससे आया</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>अब भी रुका</translation>
    </message>
    <message>
        <source>Can still be given back</source>
        <translation>अब भी लौटाया जा सकता है</translation>
    </message>
    <message>
        <source>Posted for a document. It goes back with a credit note, not with a refund.</source>
        <translation>दस्तावेज़ के लिए दर्ज। यह क्रेडिट नोट से वापस जाता है, धनवापसी से नहीं।</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>नया अंतरण</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>%1 are held.</source>
        <translation>%1 रोके गए।</translation>
    </message>
    <message>
        <source>%1 were transferred.</source>
        <translation>%1 भेजे गए।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a transfer that was just made: what it is, its amount</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>tijara::ui::TrialBalanceCard</name>
    <message>
        <source>Together</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>तलपट</translation>
    </message>
    <message>
        <source>%1 at the end of %2</source>
        <extracomment>a currency, and a day</extracomment>
        <translation>%1, %2 के अंत में</translation>
    </message>
</context>
<context>
    <name>tijara::ui::UsageCard</name>
    <message>
        <source>Calls by day</source>
        <translation>दिन के हिसाब से कॉल</translation>
    </message>
    <message>
        <source>days of UTC</source>
        <translation>UTC के दिन</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 calls</source>
        <translation>
            <numerusform>%1: %2 कॉल</numerusform>
            <numerusform>%1: %2 कॉल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls this month, without a limit.</source>
        <translation>
            <numerusform>इस महीने %1 कॉल, कोई सीमा नहीं।</numerusform>
            <numerusform>इस महीने %1 कॉल, कोई सीमा नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls this month. The count begins anew on %3.</source>
        <translation>इस महीने %2 में से %1 कॉल। गिनती %3 से फिर शुरू होगी।</translation>
    </message>
</context>
<context>
    <name>tijara::ui::UsagePage</name>
    <message>
        <source>This month, added up</source>
        <translation>इस महीने का जोड़</translation>
    </message>
    <message>
        <source>from its first day on</source>
        <translation>उसके पहले दिन से</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>What your people and programs ask of the server counts as a call, and a plan has so many of them a month. Signing in and taking your data along cost nothing.</source>
        <translation>आपके लोग और प्रोग्राम सर्वर से जो माँगते हैं वह कॉल गिना जाता है, और प्लान में महीने की इतनी कॉल होती हैं। साइन इन करना और अपना डेटा साथ ले जाना मुफ़्त है।</translation>
    </message>
    <message>
        <source>Most of this month&apos;s calls are used. A larger plan has more at once.</source>
        <translation>इस महीने की ज़्यादातर कॉल इस्तेमाल हो चुकीं। बड़े प्लान में तुरंत ज़्यादा मिलती हैं।</translation>
    </message>
    <message>
        <source>This month&apos;s calls are used up: programs with an API key are refused until %1, people are not. A larger plan has more at once.</source>
        <translation>इस महीने की कॉल पूरी हो गईं: API कुंजी वाले प्रोग्राम %1 तक रोके जाते हैं, लोग नहीं। बड़े प्लान में तुरंत ज़्यादा मिलती हैं।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Limit of the month</source>
        <translation>महीने की सीमा</translation>
    </message>
    <message numerus="yes">
        <source>Up to %1: %2 calls</source>
        <translation>
            <numerusform>%1 तक: %2 कॉल</numerusform>
            <numerusform>%1 तक: %2 कॉल</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit of the month: %1</source>
        <translation>महीने की सीमा: %1</translation>
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
<context>
    <name>tijara::ui::WebhooksPage</name>
    <message>
        <source>An experiment started</source>
        <translation>एक प्रयोग शुरू हुआ</translation>
    </message>
    <message>
        <source>An experiment stopped</source>
        <translation>एक प्रयोग बंद हुआ</translation>
    </message>
    <message>
        <source>Visitors are not split as planned</source>
        <translation>आगंतुक सोचे हुए ढंग से नहीं बँटे</translation>
    </message>
    <message>
        <source>Can be decided</source>
        <translation>फ़ैसला हो सकता है</translation>
    </message>
    <message>
        <source>A try</source>
        <translation>एक कोशिश</translation>
    </message>
    <message>
        <source>not sent: an address inside a network</source>
        <translation>नहीं भेजा: नेटवर्क के भीतर का पता</translation>
    </message>
    <message>
        <source>not sent: switched off</source>
        <translation>नहीं भेजा: बंद है</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>again at %1</source>
        <translation>फिर %1 पर</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>छोड़ दिया</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Notices to programs</source>
        <translation>प्रोग्रामों को सूचनाएँ</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>अभी कोई पता नहीं</translation>
    </message>
    <message>
        <source>A program of yours, such as a web shop, can be told when a price experiment starts, stops or can be decided.</source>
        <translation>आपके किसी प्रोग्राम को, जैसे वेब दुकान को, बताया जा सकता है कि दामों का प्रयोग शुरू हुआ, बंद हुआ या फ़ैसले लायक़ है।</translation>
    </message>
    <message>
        <source>Address for notices</source>
        <translation>सूचनाओं का पता</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>यहाँ कब से</translation>
    </message>
    <message>
        <source>Last arrived</source>
        <translation>पिछली बार पहुँचा</translation>
    </message>
    <message>
        <source>Nothing arrives since</source>
        <translation>तब से कुछ नहीं पहुँचता</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>क्या भेजा गया</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>अभी कुछ नहीं।</translation>
    </message>
    <message>
        <source>%1 · answer: %2</source>
        <extracomment>when a notice was sent, and what was answered</extracomment>
        <translation>%1 · जवाब: %2</translation>
    </message>
    <message>
        <source>New address for notices</source>
        <translation>सूचनाओं का नया पता</translation>
    </message>
    <message>
        <source>It is told by a signed request whenever an experiment starts, stops, can be decided, or is split badly.</source>
        <translation>जब भी प्रयोग शुरू हो, बंद हो, फ़ैसले लायक़ हो या बँटवारा बिगड़े, इसे हस्ताक्षर वाला संदेश मिलता है।</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>वेब पता</translation>
    </message>
    <message>
        <source>The secret of this address</source>
        <translation>इस पते का गुप्त शब्द</translation>
    </message>
    <message>
        <source>Put it into the program now: it is not shown again. With it the program checks that a notice comes from here.</source>
        <translation>इसे अभी प्रोग्राम में डालें: यह फिर नहीं दिखेगा। इसी से प्रोग्राम जाँचता है कि सूचना यहीं से आई।</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>गुप्त शब्द</translation>
    </message>
    <message>
        <source>Notices go there again.</source>
        <translation>सूचनाएँ फिर वहाँ जाती हैं।</translation>
    </message>
    <message>
        <source>No more notices go there.</source>
        <translation>अब वहाँ कोई सूचना नहीं जाती।</translation>
    </message>
    <message>
        <source>A notice is on its way. Open the address again to see whether it arrived.</source>
        <translation>एक सूचना रास्ते में है। पहुँची या नहीं, यह देखने के लिए पता फिर खोलें।</translation>
    </message>
    <message>
        <source>Remove this address?</source>
        <translation>यह पता हटाएँ?</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 any more, and its secret is of no use.</source>
        <translation>%1 को अब कुछ नहीं भेजा जाता, और उसका गुप्त शब्द बेकार है।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>The address is removed.</source>
        <translation>पता हटा दिया गया।</translation>
    </message>
</context>
</TS>
