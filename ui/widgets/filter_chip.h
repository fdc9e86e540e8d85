// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One filter of a list: a word, the chosen value, and a cross that takes it away.

#include "ui/client/query_text.h"
#include "ui/widgets/formats.h"

#include <QAbstractButton>

class QMenu;

namespace tijara::ui {

class Style;

class FilterChip : public QAbstractButton {
    Q_OBJECT

public:
    struct Choice {
        std::string value;
        QString word;
    };

    /// One of a few words.
    static FilterChip* ofChoices(const Style& style, const std::string& member, const QString& label, std::vector<Choice> choices);
    /// A text that is typed.
    static FilterChip* ofText(const Style& style, const std::string& member, const QString& label, const QString& hint);
    /// From a day to a day, both included.
    static FilterChip* ofDays(const Style& style, const std::string& fromMember, const std::string& toMember, const QString& label, const Formats& formats);
    /// One day.
    static FilterChip* ofDay(const Style& style, const std::string& member, const QString& label, const Formats& formats);
    /// Set from elsewhere only (an id, with words for it), and hidden while it is not.
    static FilterChip* ofRows(const Style& style, const std::string& member, const QString& label);
    /// The same for several that only make sense together.
    static FilterChip* ofRows(const Style& style, std::vector<std::string> members, const QString& label);

    /// The server narrows by it only together with `other`: hidden and empty while that one is empty.
    void needs(const FilterChip& other) { m_needed = &other; }
    /// Another chip has other values.
    void follow();
    /// Takes its members out of `filter`; `caption` is the words for an id.
    void take(const QueryTexts& filter, const QString& caption);
    [[nodiscard]] const QueryTexts& values() const { return m_values; }
    [[nodiscard]] bool knows(const std::string& member) const;
    [[nodiscard]] const std::string& member() const { return m_members.front(); }
    [[nodiscard]] const std::vector<Choice>& choices() const { return m_choices; }
    void clear();
    /// Opens the menu or field to choose with.
    void choose();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void valuesChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    FilterChip(const Style& style, std::vector<std::string> members, const QString& label);
    void set(QueryTexts values);
    void fillChoices(QMenu& menu);
    void fillText(QMenu& menu, const QString& typed);
    /// Opens it, with `typed` in the field of a text.
    void open(const QString& typed);
    void fillDays(QMenu& menu);
    void settle();
    [[nodiscard]] QString written(const std::string& day) const;

    enum class Kind { Choices, Text, Days, Rows };
    const Style& m_style;
    Kind m_kind = Kind::Choices;
    std::vector<std::string> m_members;
    std::vector<Choice> m_choices;
    QString m_hint;
    QString m_caption;
    const Formats* m_formats = nullptr; ///< of a chip of days
    QueryTexts m_values;
    const FilterChip* m_needed = nullptr;
    QString m_words; ///< of the chosen value
};

} // namespace tijara::ui
