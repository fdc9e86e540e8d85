// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shown_once.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace tijara::ui {

namespace {

// Several lines stand in two columns, in the order they are read.
QFrame* cardOf(const Style& style, const ShownOnce& shown)
{
    constexpr int kTextsBeside = 2;
    auto* card = new QFrame;
    card->setProperty("card", true);
    card->setLayoutDirection(Qt::LeftToRight); // codes run from the left everywhere
    card->setAccessibleName(shown.label + QLatin1Char('\n') + shown.secret);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(style.px(16), style.px(12), style.px(16), style.px(12));
    grid->setVerticalSpacing(style.px(8));
    int at = 0;
    for (const QString& line : shown.secret.split(QLatin1Char('\n'))) {
        auto* text = makeText(style, line, Type::CellKey);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        grid->addWidget(text, at / kTextsBeside, at % kTextsBeside, Qt::AlignCenter);
        ++at;
    }
    return card;
}

} // namespace

RecordDialog* showOnce(const Console& console, const ShownOnce& shown, QWidget* parent)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("ShownOnce", text); };
    auto* dialog = new RecordDialog(console.style, {shown.title, shown.sentence, words(QT_TRANSLATE_NOOP("ShownOnce", "Copy")), words(QT_TRANSLATE_NOOP("ShownOnce", "I have it"))}, false, parent);
    dialog->setObjectName(QStringLiteral("shownOnce"));
    if (shown.secret.contains(QLatin1Char('\n'))) {
        dialog->form().layout()->addWidget(cardOf(console.style, shown));
    } else {
        QLineEdit* field = dialog->form().addText(kShownSecret, shown.label);
        field->setReadOnly(true);
        field->setLayoutDirection(Qt::LeftToRight);
        dialog->form().setText(kShownSecret, shown.secret);
        field->setCursorPosition(0);
    }
    QObject::connect(dialog, &RecordDialog::submitted, dialog, [dialog, secret = shown.secret, copied = words(QT_TRANSLATE_NOOP("ShownOnce", "Copied"))] {
        QApplication::clipboard()->setText(secret);
        dialog->actButton()->setText(copied);
    });
    dialog->begin();
    return dialog;
}

} // namespace tijara::ui
