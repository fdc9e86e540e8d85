// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Forms: label above, field, hint or complaint below. A field is checked when it is left and when the form is submitted; what the
// server complains about shows at the field it names, and everything typed is kept.

#include "shared/core/describe.h"
#include "shared/core/problem.h"
#include "ui/client/qt_text.h"
#include "ui/widgets/field_checks.h"
#include "ui/widgets/field_line.h"
#include "ui/widgets/parts.h"

#include <QComboBox>

class QGridLayout;
class QLineEdit;

namespace tijara::ui {

/// A combo box with an arrow of our own: one that is styled loses Qt's.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(const Style& style) : m_style(style) {}

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Style& m_style;
};

/// What is special about a field.
struct FieldKind {
    FieldCheck check = {};
    int completeAt = 0; ///< a code of so many characters is checked at once
    QString unit = {};  ///< inside the field, at its trailing end
    bool later = false; ///< says "may be added later" beside its name
    std::function<QString(const QString&)> written = {}; ///< of a number: how what was typed is written once the field is left
    bool number = false;                                 ///< typed at the physical right
};

class FormFields : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString value;
        QString word;
    };
    using Texts = std::map<QString, QString>;

    explicit FormFields(const Style& style, int columns = 2);

    /// `path` is the member's place in the body, as complaints name it: "/shop/name".
    QLineEdit* addText(const QString& path, const QString& label, const QString& hint = {}, FieldKind kind = {});
    QLineEdit* addPassword(const QString& path, const QString& label, const QString& hint = {}, FieldCheck check = {});
    /// Typing finds a choice by any part of its word, and leaving the field takes the only one that fits. Nothing else is good: what is
    /// typed and no choice is a fault, and so is an empty field, unless one of the choices has an empty value.
    QComboBox* addChoice(const QString& path, const QString& label, const std::vector<Choice>& choices, const QString& hint = {}, FieldCheck check = {});
    /// Looks the same, but other texts are good too, as far as `check` takes them.
    QComboBox* addProposals(const QString& path, const QString& label, const std::vector<Choice>& proposals, const QString& hint = {}, FieldCheck check = {});

    /// Other choices for a field, which keeps what was chosen.
    void setChoices(const QString& path, const std::vector<Choice>& choices);

    [[nodiscard]] QString text(const QString& path) const;
    /// What stands in a choice of the words of an enum; check() has found no fault with it.
    template <class E>
    [[nodiscard]] E chosen(const QString& path) const
    {
        return enumFrom<E>(toStd(text(path))).value();
    }
    void setText(const QString& path, const QString& text);
    /// A field whose unit depends on what stands in another.
    void setUnit(const QString& path, const QString& unit);
    /// As the field writes it once it is left.
    [[nodiscard]] QString written(const QString& path, const QString& text) const;
    /// A text of the field from when numbers were written another way: a number as it is written now, all else as it was.
    [[nodiscard]] QString rewritten(const QString& path, const QString& text, NumberStyle from, NumberStyle to) const;
    /// Everything typed; passwords only with `secrets`.
    [[nodiscard]] Texts texts(bool secrets) const;
    void setTexts(const Texts& texts);
    void setTexts(const Texts& texts, NumberStyle from, NumberStyle to);
    /// Looks at every field as if it were left; false when one has a fault, which is then shown as show() does.
    bool check();
    /// Marks the fields and puts the focus into the first; gives back the complaints no field of this form has. From three on, a
    /// summary stands above them.
    std::vector<Complaint> show(const std::vector<Complaint>& complaints);
    void clearComplaints();
    [[nodiscard]] QString complaintAt(const QString& path) const;
    [[nodiscard]] QString summary() const;
    /// A quiet line above the fields ("Your draft of 09:41 is back") with what can be done about it; empty takes it away.
    void tell(const QString& sentence, const QString& action = {}, std::function<void()> act = {});
    [[nodiscard]] QString told() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

signals:
    void edited();
    /// Enter in the last field that must be filled or behind it, Ctrl+Enter in any.
    void submitted();

private:
    struct Field {
        QString path;
        QWidget* cell = nullptr;
        QWidget* input = nullptr;
        QLabel* below = nullptr;
        QString label;
        QString hint;
        FieldKind kind;
        bool secret = false;
        bool closed = false;  ///< nothing but one of its choices is good
        QString sentence = {}; ///< of its complaint
    };
    void place(Field field);
    void goOn(const Field& field);
    void typed(Field& field);
    void left(Field& field);
    QComboBox* addBox(Field field, const std::vector<Choice>& choices);
    static void takeOnlyFit(const Field& field);
    [[nodiscard]] static std::optional<Fault> faultOf(const Field& field);
    void mark(Field& field, const QString& sentence);
    void summarize();
    Field* find(const QString& path);
    [[nodiscard]] static QString textOf(const Field& field);

    const Style& m_style;
    QFrame* m_quiet = nullptr;
    QLabel* m_quietText = nullptr;
    QVBoxLayout* m_column;
    QFrame* m_summary;
    QLabel* m_summaryText;
    QGridLayout* m_grid;
    int m_columns;
    int m_columnsShown;
    std::vector<Field> m_fields;
};

} // namespace tijara::ui
