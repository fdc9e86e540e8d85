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
    {"settings",
     QT_TRANSLATE_NOOP("Help", "What can I set on this computer?"),
     {QT_TRANSLATE_NOOP("Help", "Light or dark, the size of text, the height of rows and the language change at once, and stay so at the next start."),
      QT_TRANSLATE_NOOP("Help", "Shops and servers stand below: open another one, give it a name, or take it away. The shop itself stays as it is."), nullptr, nullptr}},
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
