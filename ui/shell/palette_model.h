// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All that Ctrl+K finds: pages, actions of every page the person may see, help, and records the server is asked for as one types.

#include "ui/shell/pages.h"
#include "ui/widgets/folding.h"

#include <QAbstractListModel>
#include <QTimer>

namespace tijara::ui {

/// The groups, in the order they stand in.
enum class PaletteKind { GoTo, Do, Products, Customers, Documents, Help };
inline constexpr PaletteKind kPaletteKinds[] = {PaletteKind::GoTo,      PaletteKind::Do,        PaletteKind::Products,
                                                PaletteKind::Customers, PaletteKind::Documents, PaletteKind::Help};

struct PaletteItem {
    PaletteKind kind = PaletteKind::GoTo;
    QString icon; ///< a meaning of resources/icons.txt
    QString text;
    QString detail;
    QString keys;
    QString page;   ///< where it is
    QString action; ///< what is done there, by its id; empty: nothing
    std::optional<Place> place; ///< of a link
    std::optional<Id> record;
    Folded folded{};
    Folded everything{}; ///< with the detail and the English words, so that both languages find it
    std::vector<std::pair<int, int>> spans{}; ///< of `text`, found
    bool byOtherWords = false;                ///< found, but not in `text`
};

class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    PaletteModel(Console& console, QObject* parent);

    /// Everything anew: other permissions or another language. `current` is the page whose actions come first.
    void begin(const QString& current);
    /// Shows what has all words of `text`, of one kind or of all, and asks the server for records.
    void find(const QString& text, std::optional<PaletteKind> only);
    /// Null for a heading.
    [[nodiscard]] const PaletteItem* at(int row) const;
    /// Of a heading; of an item its own group's.
    [[nodiscard]] QString heading(int row) const;
    static QString nameOf(PaletteKind kind);
    [[nodiscard]] int found() const;
    [[nodiscard]] bool isAsking() const { return m_asking != 0 || m_wait.isActive(); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// Other rows; the first item is the best.
    void rowsChanged();

private:
    struct Line {
        PaletteKind kind;
        std::optional<std::size_t> item; ///< none: the heading
    };
    void addPages();
    void addActions(const QString& current);
    void addHelp();
    /// `more` is what else it is found by, in the person's language and in English.
    void add(PaletteItem item, const char* english, const QStringList& more = {});
    void addLink(const QString& text);
    void ask();
    /// Asks for the rows whose `member` begins with a text; found by what they are called or numbered, each stands there once.
    template <class In, class Row, class Make>
    void askFor(PaletteKind kind, const Route<In, tijara::Page<Row>>& route, std::optional<std::string> In::*member, const std::string& text, Make make);
    template <class In, class Row, class Make>
    void askForCode(PaletteKind kind, const Route<In, tijara::Page<Row>>& route, std::optional<std::string> In::*member, Make make);
    void cancel();
    void show();

    Console& m_console;
    std::vector<PaletteItem> m_all;     ///< known here
    std::vector<PaletteItem> m_records; ///< of the server's answers to this text
    std::vector<PaletteItem> m_shown;
    std::vector<Line> m_lines;
    QString m_text;
    std::optional<PaletteKind> m_only;
    std::vector<Client::CallNumber> m_calls;
    int m_asking = 0;
    QTimer m_wait;
};

} // namespace tijara::ui
