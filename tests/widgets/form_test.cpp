// SPDX-License-Identifier: GPL-3.0-or-later
// Forms: when a field is checked and what it says, what Ctrl+Enter and Escape do, and drafts that come back.
#include "tests/support/offscreen_screen.h"
#include "ui/client/accounts.h"
#include "ui/client/local_store.h"
#include "ui/widgets/language.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/record_dialog.h"
#include "ui/widgets/staged_edits.h"

#include <QScreen>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace tijara;
using namespace tijara::ui;

namespace {

const QString kCode = QStringLiteral("/code");
const QString kMail = QStringLiteral("/email");
const QString kPrice = QStringLiteral("/price");
const QString kKind = QStringLiteral("/kind");
const QString kPlan = QStringLiteral("/plan");
const QString kPart = QStringLiteral("/part");
const QString kFormat = QStringLiteral("/format");
const QString kSecret = QStringLiteral("/password");

enum class Kind { Bank, Expense, Rounding };
BOOST_DESCRIBE_ENUM(Kind, Bank, Expense, Rounding)

} // namespace

class FormTest : public QObject {
    Q_OBJECT

    struct Desk {
        QTemporaryDir folder;
        Client client;
        Style style;
        Formats formats;
        Language language;
        LocalStore store{folder.filePath(QStringLiteral("console.db"))};
        WriteLock lock;
    Accounts accounts{client, store, nullptr};
    Preferences preferences{style, language, store};
    Console console{client, style, formats, language, store, lock, accounts, preferences, {}, {}, {}, {}, {}, {}};

        Desk()
        {
            style.apply(Theme::Light, 100);
            formats.set(Currency("GBP"), QStringLiteral("Europe/London"), QStringLiteral("en"));
        }
        /// The file takes nothing more, as on a disk that is full.
        void refuseDrafts(bool refuse) const
        {
            const QString name = QStringLiteral("refusing");
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
                database.setDatabaseName(folder.filePath(QStringLiteral("console.db")));
                database.open();
                QSqlQuery query(database);
                if (!query.exec(refuse ? QStringLiteral("CREATE TRIGGER refusing BEFORE INSERT ON kept BEGIN SELECT RAISE(ABORT, 'full'); END") : QStringLiteral("DROP TRIGGER refusing"))) {
                    throw std::runtime_error(query.lastError().text().toStdString());
                }
            }
            QSqlDatabase::removeDatabase(name);
        }
        std::unique_ptr<RecordDialog> dialog(bool danger = false)
        {
            auto made = std::make_unique<RecordDialog>(style, RecordDialog::Words{QStringLiteral("New"), {}, QStringLiteral("Save"), QStringLiteral("Cancel")}, danger, nullptr);
            FormFields& form = made->form();
            form.addText(kCode, QStringLiteral("Code"), {}, {.check = checks::all({checks::needed(), checks::atMost(6)}), .completeAt = 6});
            form.addText(kMail, QStringLiteral("E-mail"), QStringLiteral("A hint"), {.check = checks::all({checks::needed(), checks::email()}), .later = true});
            form.addText(kPrice, QStringLiteral("Price"), {},
                         {.check = checks::all({checks::needed(), checks::number(NumberStyle::Thousands, 4, 0, 1'000'000)}),
                          .unit = QStringLiteral("£"),
                          .written = [this](const QString& typed) { return formats.price({*readNumber(typed, 4, NumberStyle::Thousands)}); },
                          .number = true});
            form.addPassword(kSecret, QStringLiteral("Password"));
            return made;
        }
    };
    // One that must be chosen, one that comes with its choices later, one that may be left out, and one that takes other texts too.
    static std::unique_ptr<RecordDialog> choices(Desk& desk)
    {
        auto made = std::make_unique<RecordDialog>(desk.style, RecordDialog::Words{QStringLiteral("New"), {}, QStringLiteral("Save"), QStringLiteral("Cancel")}, false, nullptr);
        FormFields& form = made->form();
        form.addChoice(kKind, QStringLiteral("Kind"),
                       {{QStringLiteral("bank"), QStringLiteral("Bank")}, {QStringLiteral("expense"), QStringLiteral("Expense")}, {QStringLiteral("rounding"), QStringLiteral("Écarts d’arrondi")}});
        form.addChoice(kPlan, QStringLiteral("Plan"), {}, {}, checks::needed());
        form.setChoices(kPlan, {{QStringLiteral("small"), QStringLiteral("Small shop")}, {QStringLiteral("large"), QStringLiteral("Large shop")}});
        form.setText(kPlan, QStringLiteral("small"));
        form.addChoice(kPart, QStringLiteral("Part"), {{QString(), QStringLiteral("All of it")}, {QStringLiteral("one"), QStringLiteral("One")}});
        form.addProposals(kFormat, QStringLiteral("Format"), {{QStringLiteral("dd/MM"), QStringLiteral("dd/MM")}});
        return made;
    }
    static QLineEdit* line(RecordDialog& dialog, const QString& name)
    {
        for (QLineEdit* one : dialog.findChildren<QLineEdit*>()) {
            if (one->accessibleName() == name) {
                return one;
            }
        }
        return nullptr;
    }
    static void type(RecordDialog& dialog, const QString& name, const QString& text)
    {
        QLineEdit* field = line(dialog, name);
        field->setFocus();
        QTest::keyClicks(field, text);
    }

public:
    static void initMain() { tests::useScreen(1366, 768); }

private slots:
    void nobodyIsToldOffWhileTypingButWhenLeaving()
    {
        Desk desk;
        const auto dialog = desk.dialog();
        dialog->show();
        FormFields& form = dialog->form();
        type(*dialog, QStringLiteral("E-mail"), QStringLiteral("as"));
        QCOMPARE(form.complaintAt(kMail), QString());
        emit line(*dialog, QStringLiteral("E-mail"))->editingFinished(); // as when another field is clicked
        QVERIFY(!form.complaintAt(kMail).isEmpty());
        QVERIFY(line(*dialog, QStringLiteral("E-mail"))->property("invalid").toBool());
        type(*dialog, QStringLiteral("E-mail"), QStringLiteral("h"));
        QCOMPARE(form.complaintAt(kMail), QString());
        QVERIFY(!line(*dialog, QStringLiteral("E-mail"))->property("invalid").toBool());
        // What is only missing is not said before the form is submitted.
        emit line(*dialog, QStringLiteral("Code"))->editingFinished();
        QCOMPARE(form.complaintAt(kCode), QString());
    }

    void aCodeThatIsCompleteIsCheckedAtOnce()
    {
        Desk desk;
        const auto dialog = desk.dialog();
        dialog->show();
        type(*dialog, QStringLiteral("Code"), QStringLiteral("ABCDEF"));
        QCOMPARE(dialog->form().complaintAt(kCode), QString());
        type(*dialog, QStringLiteral("Code"), QStringLiteral("G"));
        QCOMPARE(dialog->form().complaintAt(kCode), QStringLiteral("At most 6 characters."));
    }

    void aNumberIsWrittenInFullWhenItsFieldIsLeft()
    {
        Desk desk;
        const auto dialog = desk.dialog();
        dialog->show();
        type(*dialog, QStringLiteral("Price"), QStringLiteral("12,5"));
        QCOMPARE(dialog->form().text(kPrice), QStringLiteral("12,5"));
        emit line(*dialog, QStringLiteral("Price"))->editingFinished();
        QCOMPARE(dialog->form().text(kPrice), QStringLiteral("12.50"));
        QVERIFY(line(*dialog, QStringLiteral("Price"))->alignment().testFlag(Qt::AlignRight));
    }

    void submittingShowsEveryFaultAndGoesToTheFirst()
    {
        Desk desk;
        const auto dialog = desk.dialog();
        QSignalSpy submitted(dialog.get(), &RecordDialog::submitted);
        dialog->show();
        QTest::keyClick(line(*dialog, QStringLiteral("Price")), Qt::Key_Return, Qt::ControlModifier);
        if (dialog->form().complaintAt(kCode).isEmpty()) {
            dialog->actButton()->click(); // a platform without an active window does not deliver shortcuts
        }
        QCOMPARE(submitted.count(), 0);
        QCOMPARE(dialog->form().complaintAt(kCode), QStringLiteral("This is needed."));
        QVERIFY2(dialog->form().summary().contains(QStringLiteral("Code, E-mail, Price")), qPrintable(dialog->form().summary()));
        QCOMPARE(dialog->focusWidget(), line(*dialog, QStringLiteral("Code")));
        type(*dialog, QStringLiteral("Code"), QStringLiteral("A1"));
        QCOMPARE(dialog->form().summary(), QString()); // two are left
        dialog->form().setTexts({{kMail, QStringLiteral("a@shop.example")}, {kPrice, QStringLiteral("1")}});
        dialog->actButton()->click();
        QCOMPARE(submitted.count(), 1);
    }

    void whatIsNoChoiceIsNotSubmitted()
    {
        Desk desk;
        const auto dialog = choices(desk);
        QSignalSpy submitted(dialog.get(), &RecordDialog::submitted);
        dialog->show();
        FormFields& form = dialog->form();
        for (const QString& path : {kKind, kPlan, kPart}) {
            const QString before = form.text(path);
            form.setText(path, QStringLiteral("zz"));
            dialog->actButton()->click();
            QCOMPARE(submitted.count(), 0);
            QCOMPARE(form.complaintAt(path), QStringLiteral("Choose one of the list."));
            form.setText(path, before);
            QCOMPARE(form.complaintAt(path), QString());
        }
        form.setText(kKind, QString()); // and an empty field is no choice either, where none is empty
        dialog->actButton()->click();
        QCOMPARE(submitted.count(), 0);
        QCOMPARE(form.complaintAt(kKind), QStringLiteral("This is needed."));
        form.setText(kKind, QStringLiteral("bank"));
        form.setText(kFormat, QStringLiteral("MM.dd"));
        dialog->actButton()->click();
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(form.text(kFormat), QStringLiteral("MM.dd"));
    }

    void leavingAChoiceTakesTheOnlyOneThatFits()
    {
        Desk desk;
        const auto dialog = choices(desk);
        dialog->show();
        FormFields& form = dialog->form();
        QComboBox* kind = dialog->findChildren<QComboBox*>().front();
        const auto typeAndLeave = [&](const QString& text) {
            kind->setEditText(text);
            emit kind->lineEdit()->editingFinished(); // as when another field is clicked
        };
        typeAndLeave(QStringLiteral("expens"));
        QCOMPARE(form.text(kKind), QStringLiteral("expense"));
        QCOMPARE(kind->currentText(), QStringLiteral("Expense"));
        typeAndLeave(QStringLiteral("ECARTS"));
        QCOMPARE(form.text(kKind), QStringLiteral("rounding"));
        typeAndLeave(QStringLiteral("n")); // in all three
        QCOMPARE(kind->currentText(), QStringLiteral("n"));
        QCOMPARE(form.complaintAt(kKind), QStringLiteral("Choose one of the list."));
        typeAndLeave(QStringLiteral("ban"));
        QCOMPARE(form.complaintAt(kKind), QString());
        QCOMPARE(form.text(kKind), QStringLiteral("bank"));
    }

    void enterInAChoiceSubmitsTheOneThatFits()
    {
        Desk desk;
        const auto dialog = choices(desk);
        QSignalSpy submitted(dialog.get(), &RecordDialog::submitted);
        dialog->show();
        dialog->findChildren<QComboBox*>().front()->setEditText(QStringLiteral("expens"));
        dialog->actButton()->click(); // the field is not left when a key submits
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(dialog->form().text(kKind), QStringLiteral("expense"));
        QCOMPARE(dialog->form().chosen<Kind>(kKind), Kind::Expense);
    }

    void controlEnterSubmitsFromAnyField()
    {
        Desk desk;
        FormFields form(desk.style, 1);
        QLineEdit* first = form.addText(kCode, QStringLiteral("Code"));
        form.addText(kMail, QStringLiteral("E-mail"));
        QSignalSpy submitted(&form, &FormFields::submitted);
        static_cast<QWidget&>(form).show();
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(submitted.count(), 0);
        QTest::keyClick(first, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.count(), 1);
    }

    void enterGoesOnUntilTheLastFieldThatMustBeFilled()
    {
        Desk desk;
        const auto dialog = desk.dialog();
        QSignalSpy submitted(dialog.get(), &RecordDialog::submitted);
        dialog->begin();
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->form().setTexts({{kCode, QStringLiteral("A")}, {kMail, QStringLiteral("a@shop.example")}, {kPrice, QStringLiteral("1")}});
        for (const QString& next : {QStringLiteral("E-mail"), QStringLiteral("Price")}) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
            QCOMPARE(dialog->focusWidget(), line(*dialog, next));
            QCOMPARE(submitted.count(), 0);
        }
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // the password may stay empty
        QCOMPARE(submitted.count(), 1);
        dialog->keepButton()->setFocus();
        QTest::keyClick(dialog->keepButton(), Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        QVERIFY(!dialog->isVisible());
    }

    void nothingButItsOwnButtonDoesWhatIsDangerous()
    {
        Desk desk;
        const auto dialog = desk.dialog(true);
        QSignalSpy submitted(dialog.get(), &RecordDialog::submitted);
        dialog->begin();
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->form().setTexts({{kCode, QStringLiteral("A")}, {kMail, QStringLiteral("a@shop.example")}, {kPrice, QStringLiteral("1")}});
        for (const char* name : {"Code", "E-mail", "Price", "Password"}) {
            QLineEdit* field = line(*dialog, QLatin1String(name));
            for (const auto modifier : {Qt::NoModifier, Qt::ControlModifier}) {
                field->setFocus();
                QTest::keyClick(field, Qt::Key_Return, modifier);
                QVERIFY2(dialog->isVisible(), name); // what was typed is not thrown away either
                QCOMPARE(submitted.count(), 0);
            }
        }
        dialog->actButton()->setFocus();
        QTest::keyClick(dialog->actButton(), Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        dialog->keepButton()->setFocus();
        QTest::keyClick(dialog->keepButton(), Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(submitted.count(), 1);
    }

    void escapeAsksOnlyWhenSomethingTypedWouldBeLost()
    {
        Desk desk;
        auto dialog = desk.dialog();
        dialog->begin();
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());

        dialog = desk.dialog();
        dialog->begin();
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        type(*dialog, QStringLiteral("Code"), QStringLiteral("A"));
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());

        dialog = desk.dialog();
        dialog->keepDraft(desk.console, QStringLiteral("things/new"));
        dialog->begin();
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        type(*dialog, QStringLiteral("Code"), QStringLiteral("A"));
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible()); // its draft is kept
    }

    void aDialogStaysOnTheScreenHoweverItGrows_data()
    {
        QTest::addColumn<int>("fields");
        for (const int fields : {1, 5, 6, 7, 14}) {
            QTest::addRow("%d fields", fields) << fields;
        }
    }
    void aDialogStaysOnTheScreenHoweverItGrows()
    {
        QFETCH(int, fields);
        Desk desk;
        QWidget window;
        window.setGeometry(0, 0, 1366, 768);
        window.show();
        const QRect screen = window.screen()->availableGeometry();
        const auto opened = [&] {
            auto made = std::make_unique<RecordDialog>(desk.style, RecordDialog::Words{QStringLiteral("New"), {}, QStringLiteral("Save"), QStringLiteral("Cancel")}, false, &window);
            for (int at = 0; at < fields; ++at) {
                made->form().addText(QStringLiteral("/%1").arg(at), QStringLiteral("Field %1").arg(at), {}, {.check = checks::all({checks::needed(), checks::atLeast(4)})});
            }
            made->keepDraft(desk.console, QStringLiteral("things/many"));
            made->begin();
            made->setAttribute(Qt::WA_DeleteOnClose, false);
            return made;
        };
        const auto isWhole = [&](const RecordDialog& dialog) {
            for (int round = 0; round < 4; ++round) { // what was added shows itself, and the dialog follows in another round
                QCoreApplication::processEvents();
            }
            const QPoint end = dialog.actButton()->mapToGlobal(dialog.actButton()->rect().bottomRight());
            return screen.contains(dialog.frameGeometry()) && screen.contains(end);
        };
        {
            const auto dialog = opened();
            QVERIFY(isWhole(*dialog));
            type(*dialog, QStringLiteral("Field 0"), QStringLiteral("A"));
        }
        const auto dialog = opened();
        const int before = dialog->height();
        QTRY_VERIFY(dialog->draft()->isReady());
        QVERIFY(!dialog->form().told().isEmpty());
        QVERIFY(isWhole(*dialog));
        dialog->actButton()->click();
        QVERIFY(!dialog->form().complaintAt(QStringLiteral("/0")).isEmpty());
        Problem problem{ProblemCode::ServerUnreachable};
        dialog->showProblem(problem);
        QVERIFY(isWhole(*dialog));
        QVERIFY(dialog->height() > before || before > screen.height() - 60);
        dialog->move(screen.left(), screen.bottom() - 100); // someone moves it down, and then it grows
        problem.requestId = "0192";
        dialog->showProblem(problem);
        QVERIFY(isWhole(*dialog));
    }

    void aDraftComesBackSaysSoAndCanBeDiscarded()
    {
        Desk desk;
        {
            const auto dialog = desk.dialog();
            dialog->keepDraft(desk.console, QStringLiteral("things/new"));
            dialog->show();
            type(*dialog, QStringLiteral("Code"), QStringLiteral("RING"));
            type(*dialog, QStringLiteral("Password"), QStringLiteral("hidden words"));
        }
        const auto dialog = desk.dialog();
        dialog->keepDraft(desk.console, QStringLiteral("things/new"));
        dialog->show();
        QTRY_VERIFY(dialog->draft()->isReady());
        QCOMPARE(dialog->form().text(kCode), QStringLiteral("RING"));
        QCOMPARE(dialog->form().text(kSecret), QString());
        QVERIFY2(dialog->form().told().startsWith(QStringLiteral("Your draft of ")), qPrintable(dialog->form().told()));
        dialog->draft()->discard();
        QCOMPARE(dialog->form().text(kCode), QString());
        QCOMPARE(dialog->form().told(), QString());
        QVERIFY(drafts(desk).empty());
    }

    void aDraftOfAnotherLanguageComesBackInThisOnesNumbers()
    {
        Desk desk;
        {
            const auto dialog = desk.dialog();
            dialog->form().setText(kPrice, QStringLiteral("1,000.00"));
            dialog->keepDraft(desk.console, QStringLiteral("things/7"));
            dialog->show();
            line(*dialog, QStringLiteral("Price"))->selectAll();
            type(*dialog, QStringLiteral("Price"), QStringLiteral("1,250"));
            type(*dialog, QStringLiteral("Code"), QStringLiteral("1,25"));
        }
        desk.formats.set(Currency("GBP"), QStringLiteral("Europe/London"), QStringLiteral("fr"));
        const auto dialog = desk.dialog();
        dialog->form().setText(kPrice, QStringLiteral("1\u202F000,00"));
        dialog->keepDraft(desk.console, QStringLiteral("things/7"));
        QTRY_VERIFY(dialog->draft()->isReady());
        QCOMPARE(dialog->form().text(kPrice), QStringLiteral("1\u202F250"));
        QCOMPARE(dialog->draft()->before(kPrice), QStringLiteral("1\u202F000,00"));
        QCOMPARE(dialog->form().text(kCode), QStringLiteral("1,25"));
    }

    void changesInCellsAreSharedWithinTheirConsoleAlone()
    {
        Desk desk;
        Console second = desk.console; // another window on the same store
        const auto edits = [](Console& console) {
            return std::make_unique<StagedEdits>(console, QStringLiteral("things"), std::vector<StagedEdits::Column>{{QStringLiteral("name"), QStringLiteral("Name"), {}, {}}}, nullptr);
        };
        const auto one = edits(desk.console);
        auto tab = edits(desk.console);
        const auto apart = edits(second);
        QTRY_VERIFY(one->isReady() && tab->isReady() && apart->isReady());
        one->put(QStringLiteral("7"), QStringLiteral("Thing"), *one->column("name"), QStringLiteral("Old"), QStringLiteral("New"));
        QCOMPARE(tab->cellCount(), 1);
        QCOMPARE(apart->cellCount(), 0);
        tab.reset();
        one->put(QStringLiteral("8"), QStringLiteral("Thing"), *one->column("name"), QStringLiteral("Old"), QStringLiteral("New"));
        QCOMPARE(desk.console.stagedEdits.size(), std::size_t{1});
    }

    void keysBeforeTheDraftHasComeTakeNothingFromIt()
    {
        Desk desk;
        const auto opened = [&] {
            auto dialog = desk.dialog();
            dialog->keepDraft(desk.console, QStringLiteral("things/new"));
            dialog->show();
            return dialog;
        };
        {
            const auto dialog = opened();
            type(*dialog, QStringLiteral("Code"), QStringLiteral("RING"));
            type(*dialog, QStringLiteral("Price"), QStringLiteral("12"));
        }
        {
            const auto dialog = opened();
            type(*dialog, QStringLiteral("E-mail"), QStringLiteral("asha"));
            type(*dialog, QStringLiteral("Price"), QStringLiteral("9"));
            QVERIFY(!dialog->draft()->isReady());
        } // as after a kill: nothing of the draft had come into the fields
        {
            const auto dialog = opened();
            QTRY_VERIFY(dialog->draft()->isReady());
            QCOMPARE(dialog->form().text(kCode), QStringLiteral("RING"));
            QCOMPARE(dialog->form().text(kMail), QStringLiteral("asha"));
            QCOMPARE(dialog->form().text(kPrice), QStringLiteral("9"));
        }
        {
            const auto dialog = opened(); // a key that is taken back at once leaves the draft as it was
            type(*dialog, QStringLiteral("Code"), QStringLiteral("X"));
            QTest::keyClick(line(*dialog, QStringLiteral("Code")), Qt::Key_Backspace);
            QVERIFY(!dialog->draft()->isReady());
            QTRY_VERIFY(dialog->draft()->isReady());
            QCOMPARE(dialog->form().text(kCode), QStringLiteral("RING"));
        }
        const auto kept = drafts(desk);
        QCOMPARE(kept.size(), std::size_t{1});
        for (const char* text : {"RING", "asha", "9"}) {
            QVERIFY2(kept.begin()->second.contains(QLatin1Char('"') + QLatin1String(text) + QLatin1Char('"')), text);
        }
    }

    void escapeAsksWhereTheDraftCannotBeKept()
    {
        Desk desk;
        const QString refused = QStringLiteral("What you type here cannot be kept on this computer: its disk is full, or not to be written on. Save it before you leave.");
        drafts(desk); // the file is there
        const auto dialog = desk.dialog();
        dialog->keepDraft(desk.console, QStringLiteral("things/new"));
        dialog->begin();
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        const auto says = [&](const QString& sentence) {
            const auto labels = dialog->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) { return one->isVisible() && one->text() == sentence; });
        };
        QTRY_VERIFY(dialog->draft()->isReady());
        desk.refuseDrafts(true);
        type(*dialog, QStringLiteral("Code"), QStringLiteral("A"));
        QTRY_VERIFY(!dialog->draft()->isKept());
        QVERIFY(says(refused));
        desk.refuseDrafts(false);
        type(*dialog, QStringLiteral("Code"), QStringLiteral("B"));
        QTRY_VERIFY(dialog->draft()->isKept());
        QVERIFY(!says(refused));
        desk.refuseDrafts(true);
        type(*dialog, QStringLiteral("Code"), QStringLiteral("C"));
        QTRY_VERIFY(!dialog->draft()->isKept());
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(says(QStringLiteral("What you typed here would be lost. Press Esc once more to leave.")));
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void secretsAreNeverInTheFile()
    {
        Desk desk;
        {
            const auto dialog = desk.dialog();
            dialog->keepDraft(desk.console, QStringLiteral("things/new"));
            dialog->show();
            type(*dialog, QStringLiteral("Password"), QStringLiteral("hidden words"));
            type(*dialog, QStringLiteral("Code"), QStringLiteral("RING"));
        }
        const auto kept = drafts(desk);
        QCOMPARE(kept.size(), std::size_t{1});
        QVERIFY(kept.begin()->second.contains(QStringLiteral("RING")) && !kept.begin()->second.contains(QStringLiteral("hidden")));
    }

    void whatIsSavedLeavesNoDraft()
    {
        Desk desk;
        const auto dialog = desk.dialog();
        dialog->keepDraft(desk.console, QStringLiteral("things/new"));
        dialog->begin();
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        type(*dialog, QStringLiteral("Code"), QStringLiteral("RING"));
        dialog->accept();
        QVERIFY(drafts(desk).empty());
    }

    void aDraftOfAChangeKnowsWhatItWasMadeFrom()
    {
        Desk desk;
        {
            const auto dialog = desk.dialog();
            dialog->form().setText(kCode, QStringLiteral("OLD"));
            dialog->keepDraft(desk.console, QStringLiteral("things/7"));
            dialog->show();
            type(*dialog, QStringLiteral("Code"), QStringLiteral("ER"));
        }
        const auto dialog = desk.dialog();
        dialog->form().setText(kCode, QStringLiteral("NEW")); // someone else was faster
        dialog->form().setText(kMail, QStringLiteral("new@shop.example"));
        dialog->keepDraft(desk.console, QStringLiteral("things/7"));
        QTRY_VERIFY(dialog->draft()->isReady());
        QCOMPARE(dialog->form().text(kCode), QStringLiteral("OLDER"));
        QCOMPARE(dialog->draft()->before(kCode), QStringLiteral("OLD"));
        QVERIFY(!dialog->draft()->isChanged(kMail)); // a field nobody touched keeps what the record has now
    }

private:
    static LocalStore::Texts drafts(Desk& desk)
    {
        std::optional<LocalStore::Texts> all;
        QObject context;
        desk.store.all(Kept::Draft, &context, [&](const LocalStore::Texts& texts) { all = texts; });
        if (!QTest::qWaitFor([&] { return all.has_value(); })) {
            throw std::runtime_error("the store did not answer");
        }
        return *all;
    }
};

QTEST_MAIN(FormTest)
#include "form_test.moc"
