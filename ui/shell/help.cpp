// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help.h"

#include "ui/shell/frame_actions.h"
#include "ui/widgets/scroll_box.h"

#include <QKeyEvent>

#include <algorithm>

namespace tijara::ui {

namespace {

constexpr HelpEntry kEntries[] = {
    {"dashboard",
     QT_TRANSLATE_NOOP("Help", "What does the dashboard tell me?"),
     {QT_TRANSLATE_NOOP("Help", "It adds up your bills: what you sold, month by month, and to which countries."),
      QT_TRANSLATE_NOOP("Help", "Every figure opens the bills it was added up from: click it, or go to it with Tab and press Enter."),
      QT_TRANSLATE_NOOP("Help", "The time beside the title says when the figures were asked for. F5 asks again."), nullptr}},
    {"sales",
     QT_TRANSLATE_NOOP("Help", "How do I find a bill?"),
     {QT_TRANSLATE_NOOP("Help", "Every bill, credit note and write-off stands here, the newest first. Click a column's head to put them in another order."),
      QT_TRANSLATE_NOOP("Help", "The words above the list narrow it: a day, a kind, a country, the first digits of the number. They can be used together."),
      QT_TRANSLATE_NOOP("Help", "Enter opens a bill beside the list with all its lines. Up and down go to the next one, Escape closes it."), nullptr}},
    {"sold-lines",
     QT_TRANSLATE_NOOP("Help", "Where was a product sold?"),
     {QT_TRANSLATE_NOOP("Help", "These are the lines of all bills with one product. The button below a line leads to its bill."), nullptr, nullptr, nullptr}},
    {"products",
     QT_TRANSLATE_NOOP("Help", "How do I enter or change a product?"),
     {QT_TRANSLATE_NOOP("Help", "New product asks for a code, as it stands on the label, and what else you know. The rest may be added later."),
      QT_TRANSLATE_NOOP("Help", "A price that is left empty is asked for at each sale."),
      QT_TRANSLATE_NOOP("Help", "Changing a product changes no bill that was written before. Right after it you can take the change back."),
      QT_TRANSLATE_NOOP("Help", "Sold lines shows every bill with the product that is open.")}},
    {"customers",
     QT_TRANSLATE_NOOP("Help", "How do I look after my customers?"),
     {QT_TRANSLATE_NOOP("Help", "A customer needs a name or a number; all else may be added later."),
      QT_TRANSLATE_NOOP("Help", "Documents shows all bills of the customer who is open."),
      QT_TRANSLATE_NOOP("Help", "When people ask you to forget them, Erase destroys their name, phone, e-mail and note for ever. Their bills stay, "
                                "because the law wants them, but without the person."),
      nullptr}},
    {"money",
     QT_TRANSLATE_NOOP("Help", "Where is my money?"),
     {QT_TRANSLATE_NOOP("Help", "The figures above are what lies in each kind of account; each opens its accounts."),
      QT_TRANSLATE_NOOP("Help", "The lines show what came into the till and the bank and what went out. Press a day, or go to it with the arrows and press Enter, for its entries."),
      QT_TRANSLATE_NOOP("Help", "The trial balance has every kind of account on its side. Both sides are always equal: if they were not, money would have come from nowhere. Choose a day to see it as it was at its end."),
      QT_TRANSLATE_NOOP("Help", "Check the books works every balance out anew from its entries and says whether one was tampered with.")}},
    {"accounts",
     QT_TRANSLATE_NOOP("Help", "What are accounts?"),
     {QT_TRANSLATE_NOOP("Help", "An account says how much there is of something: in the till, at the bank, owed by a customer, earned from sales. Your own stand first, those of customers behind them."),
      QT_TRANSLATE_NOOP("Help", "Open an account for each bank account you have. What bills need opens by itself."),
      QT_TRANSLATE_NOOP("Help", "Entries shows the balance day by day and every entry. Press a day in the chart to begin the entries there."),
      QT_TRANSLATE_NOOP("Help", "Close account ends one that has nothing in it. Nothing is ever deleted.")}},
    {"transfers",
     QT_TRANSLATE_NOOP("Help", "How do I move money?"),
     {QT_TRANSLATE_NOOP("Help", "New transfer asks from where, to where and how much, and says what will lie in both accounts before you send it."),
      QT_TRANSLATE_NOOP("Help", "An amount can be held first: it stays where it is but cannot be spent. Move takes it, or less of it; Let go frees it."),
      QT_TRANSLATE_NOOP("Help", "A transfer is never changed. Refund gives back all or a part of it, Reverse all of a mistake, and both stay in the books."),
      QT_TRANSLATE_NOOP("Help", "What was posted for a bill leads to it with Document, and to who wrote it with Audit trail.")}},
    {"bank",
     QT_TRANSLATE_NOOP("Help", "Does the bank say the same as my books?"),
     {QT_TRANSLATE_NOOP("Help", "Bring in a statement reads a file of your bank: MT940, CAMT.053, or a table saved as CSV. A file that is brought in twice adds nothing the second time."),
      QT_TRANSLATE_NOOP("Help", "Each line is compared with the books. Where one thing fits, it is proposed with its reason; Confirm takes it, and books the money if that was not done yet."),
      QT_TRANSLATE_NOOP("Help", "What stands under To do fits nothing, or several things. Choose the account it belongs to, or ignore it."),
      QT_TRANSLATE_NOOP("Help", "Take back undoes a match. A transfer that was made for it is reversed, and both stay in the books.")}},
    {"experiments",
     QT_TRANSLATE_NOOP("Help", "How do I find out whether another price earns more?"),
     {QT_TRANSLATE_NOOP("Help", "An experiment shows some of your visitors another price, always the same one to the same visitor, and counts what each price brings."),
      QT_TRANSLATE_NOOP("Help", "Plan one with New experiment, start it, and look at Results as often as you like. While it runs its prices cannot be changed; pausing takes in nobody new."),
      QT_TRANSLATE_NOOP("Help", "Stop says what came out and why. Whoever reads it in a year knows no more than what you write there."), nullptr}},
    {"experiment-results",
     QT_TRANSLATE_NOOP("Help", "What may I believe of the results?"),
     {QT_TRANSLATE_NOOP("Help", "The sentence at the top says what is known, what is not, and what to do next. It never names a better price before that is sure."),
      QT_TRANSLATE_NOOP("Help", "If the visitors are not split as planned, nothing below is to be used: find out what sends them to one price, then begin anew."),
      QT_TRANSLATE_NOOP("Help", "Every figure says how it was worked out: click it, or go to it with Tab and press Enter."),
      QT_TRANSLATE_NOOP("Help", "Export saves all figures with their intervals, and Ctrl+Shift+P prints the page.")}},
    {"new-experiment",
     QT_TRANSLATE_NOOP("Help", "How do I plan an experiment?"),
     {QT_TRANSLATE_NOOP("Help", "Write down what you expect, the prices, and which part of the visitors sees each. The first price is today's: the others are compared with it."),
      QT_TRANSLATE_NOOP("Help", "Choose what decides: profit is what you live on. What must not get worse, such as returns, keeps a bad price from winning."),
      QT_TRANSLATE_NOOP("Help", "The planner says how many visitors and days it takes to see the difference you name. It begins only when you start it."), nullptr}},
    {"experiment-terms",
     QT_TRANSLATE_NOOP("Help", "What can be changed of an experiment?"),
     {QT_TRANSLATE_NOOP("Help", "Of a draft, everything. Once it has begun: its name, notes, end and plan, and more visitors may take part. A copy can be changed again."), nullptr, nullptr, nullptr}},
    {"experiment-import",
     QT_TRANSLATE_NOOP("Help", "How do I bring in what was measured elsewhere?"),
     {QT_TRANSLATE_NOOP("Help", "Open the results of an experiment and choose Bring in events. The file is a CSV with one line for each visitor, or one for each order."),
      QT_TRANSLATE_NOOP("Help", "Say which column holds what. The same file brought in twice counts once, and what cannot be read is counted by its reason."), nullptr, nullptr}},
    {"journal",
     QT_TRANSLATE_NOOP("Help", "What is the audit trail?"),
     {QT_TRANSLATE_NOOP("Help", "Whatever is written in this shop leaves an entry here: who, when, what, and how it was before."),
      QT_TRANSLATE_NOOP("Help", "Nobody can change an entry unseen. Check the whole trail reads all of them and says whether one was altered, left out or cut off."),
      nullptr, nullptr}},
    {"import",
     QT_TRANSLATE_NOOP("Help", "How do I bring in old sales?"),
     {QT_TRANSLATE_NOOP("Help", "Drop a table here, saved as CSV or TSV, with one line for each line of a bill."),
      QT_TRANSLATE_NOOP("Help", "Say what each column means, then try it: you see what would be written, and which lines would be refused and why."),
      QT_TRANSLATE_NOOP("Help", "Only the last step writes. It goes on when you leave the page, and what was begun is still here after the program was closed."),
      nullptr}},
    {"jobs",
     QT_TRANSLATE_NOOP("Help", "What runs in the background?"),
     {QT_TRANSLATE_NOOP("Help", "Long work, such as an import, goes on while you do other things. Here you see how far it is."),
      QT_TRANSLATE_NOOP("Help", "Stop here leaves what is done as it is. Try again begins work that failed anew."), nullptr, nullptr}},
    {"tenants",
     QT_TRANSLATE_NOOP("Help", "How do I look after the shops?"),
     {QT_TRANSLATE_NOOP("Help", "The figures above say how many shops stand where; each opens its rows. The words above the list narrow it, and Save view keeps what you chose."),
      QT_TRANSLATE_NOOP("Help", "Open a shop to see its plan, its calls, its modules, its people, and what was done with it. Every act asks for a reason, which the shop reads too."),
      QT_TRANSLATE_NOOP("Help", "Mark several with Space and act on all of them at once. What one shop does not allow is said, and the others go on."),
      QT_TRANSLATE_NOOP("Help", "Shops move on by themselves when their day comes: from their trial or what is paid to grace, to reading only, to suspension. A payment opens them at any time.")}},
    {"new-shop",
     QT_TRANSLATE_NOOP("Help", "How do I make a shop?"),
     {QT_TRANSLATE_NOOP("Help", "Say what it is called and where it is: the country fills in money and time zone. Then choose its plan and modules, and say who owns it."),
      QT_TRANSLATE_NOOP("Help", "The last button makes all of it, or nothing. The code the owner comes in with is shown once: hand it over. With it they choose their own password, which nobody else ever sees."), nullptr, nullptr}},
    {"plans",
     QT_TRANSLATE_NOOP("Help", "What do shops pay, and how much may they do?"),
     {QT_TRANSLATE_NOOP("Help", "Each line is one version of a plan. Another price or number of calls is a new version; the old one stays as it was."),
      QT_TRANSLATE_NOOP("Help", "Shops stay on the version they have until you move them, one or many, on the page Shops."), nullptr, nullptr}},
    {"flags",
     QT_TRANSLATE_NOOP("Help", "How do I give something new to a few shops first?"),
     {QT_TRANSLATE_NOOP("Help", "Make a flag, and say which share of the shops has it: 5, then 25, then 100 of 100. Those who had it keep it."),
      QT_TRANSLATE_NOOP("Help", "For one shop alone say so on its own page. Each change asks for a reason and stands in the trail."), nullptr, nullptr}},
    {"operations",
     QT_TRANSLATE_NOOP("Help", "Are the servers well?"),
     {QT_TRANSLATE_NOOP("Help", "Four figures first: how much was asked, what failed, what was refused, and how long answers took. Each opens its rows, and so does every mark of a chart. Below them stands what is wrong now, and what to do."),
      QT_TRANSLATE_NOOP("Help", "Failed is our fault, refused is the other side's: a wrong password, something that is not there, a plan that has ended."),
      QT_TRANSLATE_NOOP("Help", "The page reads itself anew while you look. Pause keeps it as it is; the words above choose the last hour, 24 hours, 7 days or 30 days."),
      QT_TRANSLATE_NOOP("Help", "The field of shops and hours shows who had trouble and when: a dark row is one shop's trouble, a dark column was everybody's.")}},
    {"requests",
     QT_TRANSLATE_NOOP("Help", "What are these rows?"),
     {QT_TRANSLATE_NOOP("Help", "They are what a figure of Operations was added up from: one address, shop or cause in one minute, hour or day. A row's shop is opened from beside it."),
      nullptr, nullptr, nullptr}},
    {"people",
     QT_TRANSLATE_NOOP("Help", "How do I let others work here?"),
     {QT_TRANSLATE_NOOP("Help", "Invite someone with their e-mail and a role. You get a code: hand it over as you like. With it they choose their own password, which nobody else ever sees."),
      QT_TRANSLATE_NOOP("Help", "Whoever forgot their password gets a code for a new one from you, and whoever lost their phone is helped by dropping the second step."),
      QT_TRANSLATE_NOOP("Help", "Keep out signs someone out at once and can be taken back. Removing cannot, but what they wrote stays."), nullptr}},
    {"roles",
     QT_TRANSLATE_NOOP("Help", "Who may do what?"),
     {QT_TRANSLATE_NOOP("Help", "Each column is a role and each line something that can be allowed. The given roles stay as they are."),
      QT_TRANSLATE_NOOP("Help", "New role makes one of your own, with what you tick. You can give away what you may do yourself, and no more."), nullptr, nullptr}},
    {"sign-ins",
     QT_TRANSLATE_NOOP("Help", "Who is signed in?"),
     {QT_TRANSLATE_NOOP("Help", "Each line is someone at a computer: from where, with which program, and since when. End a sign-in that you do not know, and give its person a new password."),
      QT_TRANSLATE_NOOP("Help", "Someone of the platform who looks in to help stands here too, with their reason. They can change nothing, and you can end it."), nullptr, nullptr}},
    {"api-keys",
     QT_TRANSLATE_NOOP("Help", "What are keys of programs?"),
     {QT_TRANSLATE_NOOP("Help", "A web shop or another program of yours signs in with a key instead of a password. Tick only what it needs."),
      QT_TRANSLATE_NOOP("Help", "Replace makes another key while the old one still works, so that nothing stands still. Revoke shuts a program out at once."), nullptr, nullptr}},
    {"webhooks",
     QT_TRANSLATE_NOOP("Help", "How do my other programs hear of an experiment?"),
     {QT_TRANSLATE_NOOP("Help", "Add the web address of a program of yours. It is told when an experiment starts, stops, can be decided, or is split badly."),
      QT_TRANSLATE_NOOP("Help", "Each notice is signed with the secret that is shown once: the program checks it and believes nothing else."),
      QT_TRANSLATE_NOOP("Help", "What does not arrive is sent again for a day. Where nothing arrives for three days, nothing more is sent until you switch it on again."), nullptr}},
    {"provider",
     QT_TRANSLATE_NOOP("Help", "What does the billing service hear of my experiments?"),
     {QT_TRANSLATE_NOOP("Help", "While an experiment runs, it is told what was bought, by whom, and at which price it was shown: once for each purchase."),
      QT_TRANSLATE_NOOP("Help", "A key of your own is sealed and never shown again: only its last four characters. With another address it has to be entered anew."),
      QT_TRANSLATE_NOOP("Help", "Own key first means that the platform's key is taken where yours is refused or has used up its calls. The platform's key never goes to an address of yours."),
      QT_TRANSLATE_NOOP("Help", "What the service does not take is sent again for three days. Try it sends an empty list, which means nothing there.")}},
    {"usage",
     QT_TRANSLATE_NOOP("Help", "Will this month's calls do?"),
     {QT_TRANSLATE_NOOP("Help", "The bars show the calls of each day, the line below adds them up from the first day of the month. The line across is what your plan allows."),
      QT_TRANSLATE_NOOP("Help", "Days and months are those of UTC. Near the limit you are told here; a larger plan has more at once."), nullptr, nullptr}},
    {"refusals",
     QT_TRANSLATE_NOOP("Help", "Is somebody trying to get in?"),
     {QT_TRANSLATE_NOOP("Help", "Who tries wrong passwords or codes has to wait longer each time. Here you see from which network it came, and how often."),
      QT_TRANSLATE_NOOP("Help", "A few a day are people who mistype. Hundreds from one network are somebody's program: see to it that everyone has a second step."), nullptr, nullptr}},
    {"settings",
     QT_TRANSLATE_NOOP("Help", "What can I set on this computer?"),
     {QT_TRANSLATE_NOOP("Help", "Light or dark, the size of text, the height of rows and the language change at once, and stay so at the next start."),
      QT_TRANSLATE_NOOP("Help", "Shops and servers stand below: open another one, give it a name, or take it away. The shop itself stays as it is."), nullptr, nullptr}},
    {"account",
     QT_TRANSLATE_NOOP("Help", "How do I keep my sign-in safe?"),
     {QT_TRANSLATE_NOOP("Help", "Set up the second step: then a code of your phone is asked for besides the password. Keep the recovery codes on paper, for when the phone is lost."),
      QT_TRANSLATE_NOOP("Help", "Below stands where you are signed in. End what you do not know, and change your password after it."), nullptr, nullptr}},
    {"keys",
     QT_TRANSLATE_NOOP("Help", "How do I work without the mouse?"),
     {QT_TRANSLATE_NOOP("Help", "Ctrl+K opens a field that finds every page, everything that can be done, and products, customers and bills by their name or number."),
      QT_TRANSLATE_NOOP("Help", "Tab goes through a page, Enter presses, Escape goes back. Alt and the arrows go back and forward as in a browser."), nullptr, nullptr}},
};

} // namespace

std::span<const HelpEntry> helpEntries()
{
    return kEntries;
}

const HelpEntry* helpOf(const QString& page)
{
    const auto* found = std::find_if(std::begin(kEntries), std::end(kEntries), [&](const HelpEntry& one) { return page == QLatin1String(one.page); });
    return found == std::end(kEntries) ? nullptr : found;
}

HelpPanel::HelpPanel(const Console& console) : m_console(console)
{
    const Style& style = console.style;
    setObjectName(QStringLiteral("sheet"));
    setMinimumWidth(style.px(kWidth));
    setAccessibleName(tr("Help"));
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* edge = new QFrame;
    edge->setObjectName(QStringLiteral("line"));
    edge->setFixedWidth(1);
    all->addWidget(edge);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    all->addLayout(column, 1);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(style.px(10), style.px(12), style.px(10), style.px(10)); // alike on both sides: margins do not turn round in Arabic
    m_title = makeText(style, {}, Type::CardTitle);
    m_title->setContentsMargins(style.px(8), 0, style.px(8), 0);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    m_close = makeIconButton(style, QStringLiteral("close"), tr("Close the help (Esc)"));
    connect(m_close, &QPushButton::clicked, this, &HelpPanel::closed);
    head->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(makeLine());
    auto* inside = new QWidget;
    auto* outer = new QVBoxLayout(inside);
    outer->setContentsMargins(style.px(18), style.px(14), style.px(18), style.px(14));
    m_body = new QVBoxLayout;
    m_body->setSpacing(style.px(10));
    outer->addLayout(m_body);
    outer->addStretch(1);
    column->addWidget(new ScrollBox(inside), 1);
    hide();
}

void HelpPanel::showPage(const QString& page)
{
    const Style& style = m_console.style;
    const HelpEntry* help = helpOf(page);
    const PageEntry* entry = pageOf(page);
    clearLayout(m_body);
    m_title->setText(help ? HelpEntry::tr(help->title) : tr("Help"));
    for (const char* paragraph : help ? help->paragraphs : std::array<const char*, 4>{}) {
        if (paragraph) {
            auto* text = makeText(style, HelpEntry::tr(paragraph), Type::Body);
            text->setWordWrap(true);
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_body->addWidget(text);
        }
    }
    if (entry) {
        addKeys(*entry);
    }
    auto* all = makeButton(style, tr("All keys"), ButtonKind::Link);
    all->setProperty("flush", true);
    connect(all, &QPushButton::clicked, this, &HelpPanel::keysWanted);
    m_body->addWidget(all, 0, Qt::AlignLeading);
    m_close->setFocus();
}

void HelpPanel::addKeys(const PageEntry& page)
{
    const Style& style = m_console.style;
    m_body->addWidget(makeLine());
    m_body->addWidget(makeText(style, tr("What you can do here"), Type::Label));
    std::vector<const ActionEntry*> entries = actionsOf(page);
    for (const ActionEntry* one : entries) {
        if (!one->permission || m_console.client.may(*one->permission)) {
            m_body->addWidget(new FactLine(style, one->name(), one->keyText()));
        }
    }
}

void HelpPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace tijara::ui
