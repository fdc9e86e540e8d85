// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash_notice.h"

#include <QClipboard>
#include <QDateTime>
#include <QDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>

namespace tijara {

using ui::ButtonKind;
using ui::Ink;
using ui::Type;

CrashNotice::CrashNotice(const ui::Style& style, CrashReport report) : m_style(style), m_report(std::move(report))
{
    setObjectName(QStringLiteral("strip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(style.px(16), style.px(6), style.px(16), style.px(6));
    row->setSpacing(style.px(8));
    auto* icon = new QLabel;
    style.dressIcon(icon, QStringLiteral("warning"), Ink::Warn, 16);
    row->addWidget(icon);
    auto* text = new ui::ElidedText(style, Type::Cell);
    const QString when = QLocale().toString(QDateTime::fromSecsSinceEpoch(m_report.atSeconds), QLocale::ShortFormat);
    text->say(tr("Tijara stopped by a fault (%1). What was saved is safe. A report is kept on this computer and sent nowhere.").arg(when));
    row->addWidget(text, 1);
    auto* show = ui::makeButton(style, tr("Show the report"), ButtonKind::Link);
    connect(show, &QPushButton::clicked, this, &CrashNotice::showReport);
    row->addWidget(show);
    auto* remove = ui::makeButton(style, tr("Delete it"), ButtonKind::Link);
    connect(remove, &QPushButton::clicked, this, &CrashNotice::deleteReport);
    row->addWidget(remove);
}

void CrashNotice::showReport()
{
    auto* dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(tr("Report of a fault"));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(m_style.px(20), m_style.px(16), m_style.px(20), m_style.px(16));
    column->setSpacing(m_style.px(10));
    auto* sentence = ui::makeText(m_style, tr("It says where in the program the fault was and which page was open, and nothing about your shop. Give it to whoever looks after Tijara for you."), Type::Body, Ink::Text2);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto* text = new QPlainTextEdit(ui::toQt(m_report.text));
    m_style.dress(text, Type::Cell);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setLayoutDirection(Qt::LeftToRight);
    text->setAccessibleName(dialog->windowTitle());
    column->addWidget(text, 1);
    auto* buttons = new QHBoxLayout;
    auto* copy = ui::makeButton(m_style, tr("Copy"), ButtonKind::Plain, QStringLiteral("copy"));
    connect(copy, &QPushButton::clicked, text, [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    buttons->addWidget(copy);
    buttons->addStretch();
    auto* close = ui::makeButton(m_style, tr("Close"), ButtonKind::Primary);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    buttons->addWidget(close);
    column->addLayout(buttons);
    dialog->resize(m_style.px(720), m_style.px(480));
    dialog->open();
    close->setFocus();
}

void CrashNotice::deleteReport()
{
    std::error_code gone; // by someone else's hand
    std::filesystem::remove(m_report.file, gone);
    deleteLater();
    hide();
}

} // namespace tijara
