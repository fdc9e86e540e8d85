// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Forms: label above, field, hint or complaint below. What the server complains about shows at the field it names, and everything
// typed is kept.

#include "shared/core/problem.h"
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
    QLineEdit* addText(const QString& path, const QString& label, const QString& hint = {});
    QLineEdit* addPassword(const QString& path, const QString& label, const QString& hint = {});
    /// Typing finds a choice by any part of its word.
    QComboBox* addChoice(const QString& path, const QString& label, const std::vector<Choice>& choices, const QString& hint = {});

    [[nodiscard]] QString text(const QString& path) const;
    void setText(const QString& path, const QString& text);
    /// Everything typed; passwords only with `secrets`.
    [[nodiscard]] Texts texts(bool secrets) const;
    void setTexts(const Texts& texts);
    /// Marks the fields and puts the focus into the first; gives back the complaints no field of this form has.
    std::vector<Complaint> show(const std::vector<Complaint>& complaints);
    void clearComplaints();
    [[nodiscard]] QString complaintAt(const QString& path) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void edited();
    /// Enter in the last field.
    void submitted();

private:
    struct Field {
        QString path;
        QWidget* cell = nullptr;
        QWidget* input = nullptr;
        QLabel* below = nullptr;
        QString hint;
        bool secret = false;
    };
    void place(const QString& path, const QString& label, QWidget* input, const QString& hint, bool secret);
    void mark(Field& field, const QString& sentence);
    Field* find(const QString& path);
    [[nodiscard]] static QString textOf(const Field& field);

    const Style& m_style;
    QGridLayout* m_grid;
    int m_columns;
    int m_columnsShown;
    std::vector<Field> m_fields;
};

} // namespace tijara::ui
