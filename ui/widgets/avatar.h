// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who a record is about: a circle with the first letters of the name, the name, and a line about them.

#include "ui/widgets/style.h"

#include <QWidget>

#include <functional>

namespace tijara::ui {

/// The first letters of the first two words, in scripts that join their letters of the first: "Sudha Patwardhan" → "SP", "محمد العتيبي" → "م".
QString initialsOf(const QString& name);

class Avatar : public QWidget {
public:
    /// An empty `name` is a person nobody knows, drawn as one.
    Avatar(const Style& style, const QString& name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Style& m_style;
    QString m_initials;
};

class PersonLine : public QWidget {
    Q_OBJECT

public:
    struct Who {
        QString name;
        QString detail;          ///< may be empty
        bool known = true;       ///< false: nobody's name, as of a walk-in
        std::function<void()> open; ///< goes to their record; empty when there is none, or none for this person
    };
    PersonLine(const Style& style, const Who& who);
};

} // namespace tijara::ui
