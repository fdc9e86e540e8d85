// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/bank_import.h"

#include "ui/client/problem_text.h"
#include "ui/client/qt_text.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace tijara::ui {

namespace {

const QString kAccount = QStringLiteral("/accountId");
const QString kFile = QStringLiteral("/file");
constexpr int kAskMs = 300;
constexpr int kAskAwayMs = 3'000;
constexpr qint64 kHeadBytes = 8192;

QString chooseFile(QWidget* parent)
{
    return QFileDialog::getOpenFileName(parent, BankImport::tr("Choose the bank's statement"), {},
                                        BankImport::tr("Statements (*.csv *.tsv *.txt *.sta *.mt940 *.940 *.xml *.camt);;All files (*)"));
}

// A server that is busy or failing says nothing about the import, and a proxy before it no more.
bool isAway(const Problem& problem)
{
    const int status = httpStatus(problem.code);
    return problem.code == ProblemCode::ServerUnreachable || (problem.code == ProblemCode::AnswerUnreadable && problem.params.contains("status")) || status == 429 || status >= 500;
}

std::optional<Fault> readable(const QString& file)
{
    return QFileInfo(file).isReadable() && QFileInfo(file).isFile() ? std::nullopt : std::optional(Fault{"file_needed", {}});
}

} // namespace

QStringList headOf(const QString& file)
{
    QFile in(file);
    if (!in.open(QFile::ReadOnly)) {
        return {};
    }
    QString line;
    while (line.isEmpty() && !in.atEnd()) {
        line = QString::fromUtf8(in.readLine(kHeadBytes)).remove(QChar(0xFEFF)).trimmed();
    }
    QChar separator = QLatin1Char(',');
    for (const QChar one : {QLatin1Char(';'), QLatin1Char('\t')}) {
        separator = line.count(one) > line.count(separator) ? one : separator;
    }
    QStringList head;
    for (QString cell : line.split(separator)) {
        cell.remove(QLatin1Char('"'));
        if (!cell.trimmed().isEmpty()) {
            head.push_back(cell.trimmed());
        }
    }
    return head;
}

BankImport::BankImport(Console& console, QWidget* page) : QObject(page), m_console(console), m_page(page)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &BankImport::follow);
}

void BankImport::start(const QString& file)
{
    const QString chosen = file.isEmpty() ? chooseFile(m_page) : file;
    if (!chosen.isEmpty()) {
        startDialog(chosen);
    }
}

void BankImport::startDialog(const QString& file)
{
    if (m_dialog) {
        return;
    }
    m_columns = false;
    m_dialog = new RecordDialog(m_console.style,
                                {tr("Bring in a statement"), tr("MT940, CAMT.053, or a table (CSV) with a head. Lines that are here already are left out."), tr("Bring in"), tr("Cancel")},
                                false, m_page);
    FormFields& form = m_dialog->form();
    m_account = new AccountChoice(m_console, form, kAccount, tr("Account"), tr("The bank account the file is of"));
    auto* line = form.addText(kFile, tr("File"), {}, {.check = &readable});
    line->setText(file);
    QAction* choose = line->addAction(m_console.style.icon(QStringLiteral("file"), Ink::Text2), QLineEdit::TrailingPosition);
    choose->setText(tr("Choose the file"));
    choose->setToolTip(choose->text());
    connect(choose, &QAction::triggered, line, [line] {
        if (const QString chosen = chooseFile(line->window()); !chosen.isEmpty()) {
            line->setText(chosen);
        }
    });
    connect(m_dialog, &RecordDialog::submitted, this, &BankImport::send);
    m_dialog->begin();
}

// The server knows the usual words of heads; this asks for those of the others.
void BankImport::addColumns(const QStringList& head)
{
    std::vector<FormFields::Choice> choices{{QString(), tr("Not in the file")}};
    for (const QString& cell : head) {
        choices.push_back({cell, cell});
    }
    FormFields& form = m_dialog->form();
    const auto add = [&](const char* member, const QString& label, const QString& hint = {}) { form.addChoice(QLatin1Char('/') + QLatin1String(member), label, choices, hint); };
    add("day", tr("Column of the day"));
    add("amount", tr("Column of the amount"), tr("Or, where there are two, the two below"));
    add("in", tr("Column of what came in"));
    add("out", tr("Column of what went out"));
    add("side", tr("Column of debit or credit"), tr("Where the amounts have no sign"));
    add("text", tr("Column of the text"));
    add("party", tr("Column of the name"));
    add("reference", tr("Column of the reference"));
    m_columns = true;
}

void BankImport::send()
{
    FormFields& form = m_dialog->form();
    const QString file = form.text(kFile);
    ledger::StatementUpload wanted;
    wanted.accountId = m_account->account()->id;
    wanted.fileName = toStd(QFileInfo(file).fileName());
    if (m_columns) {
        const auto read = [&form](const char* member) {
            const QString text = form.text(QLatin1Char('/') + QLatin1String(member));
            return text.isEmpty() ? std::nullopt : std::optional(toStd(text));
        };
        wanted.day = read("day");
        wanted.amount = read("amount");
        wanted.side = read("side");
        wanted.in = read("in");
        wanted.out = read("out");
        wanted.text = read("text");
        wanted.party = read("party");
        wanted.reference = read("reference");
    }
    m_dialog->setBusy(true);
    m_call = m_console.client.upload(ledger::kImportStatement, file, toTexts(wanted), this, {}, [this, file](Result<jobs::Job> answer) {
        m_call = 0;
        if (!m_dialog) {
            return;
        }
        if (!answer) {
            const auto reason = answer.problem().params.find("reason");
            if (!m_columns && reason != answer.problem().params.end() && reason->second == "statement_column") {
                addColumns(headOf(file));
            }
            m_dialog->showProblem(answer.problem());
            return;
        }
        m_dialog->accept();
        m_job = answer->id;
        m_console.follow(m_job);
        follow();
    });
}

void BankImport::follow()
{
    m_call = m_console.client.call(ledger::kStatementImport, m_job, this, [this](Result<ledger::StatementImport> answer) {
        m_call = 0;
        if (answer ? answer.keptAt().has_value() : isAway(answer.problem())) { // what was kept of an earlier answer is none
            if (!std::exchange(m_away, true)) {
                m_console.toast(tr("The server is away. Once it is back, you are told here what came of the import."));
            }
            m_wait.start(kAskAwayMs);
            return;
        }
        m_away = false;
        if (!answer) {
            emit ended(sentenceOf(answer.problem()));
        } else if (!answer->job.endedAt) {
            m_wait.start(kAskMs);
        } else {
            tell(*answer);
        }
    });
}

void BankImport::tell(const ledger::StatementImport& state)
{
    if (state.job.problem) {
        emit ended(sentenceOf(fromDocument(*state.job.problem)));
        return;
    }
    const Formats& formats = m_console.formats;
    const ledger::StatementOutcome& outcome = state.outcome;
    const QString added = tr("%1 lines came in", nullptr, pluralOf(outcome.added)).arg(formats.whole(outcome.added));
    const QString known = tr("%1 were here already", nullptr, pluralOf(outcome.known)).arg(formats.whole(outcome.known));
    const QString proposed = tr("%1 have a proposal", nullptr, pluralOf(outcome.proposed)).arg(formats.whole(outcome.proposed));
    //: what an import did: lines that came in, lines that were here, lines with a proposal
    emit ended(tr("%1, %2, %3.").arg(added, known, proposed));
}

} // namespace tijara::ui
