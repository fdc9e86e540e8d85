// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The page of every list: title, filters, rows, states and the sheet beside them. A room's page says its words, columns and
// filters, and what its sheet shows.

#include "ui/widgets/age_strip.h"
#include "ui/widgets/board.h"
#include "ui/widgets/bulk_bar.h"
#include "ui/widgets/console.h"
#include "ui/widgets/export_strip.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/jump_row.h"
#include "ui/widgets/list_head.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/record_view.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/side_sheet.h"
#include "ui/widgets/totals_row.h"
#include "ui/widgets/views_bar.h"

class QSplitter;
class QStackedWidget;

namespace tijara::ui {

class ListPage : public ConsolePage {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString icon;          ///< a meaning of resources/icons.txt
        QString emptyTitle;    ///< "No bills yet"
        QString emptySentence; ///< what would bring rows here
    };

    void arrive() override;
    void returned() override;
    void openRows(const QueryTexts& filter, const QString& caption) override;
    /// Beside the list, or alone in it when it is not among the rows that are here.
    void openRecord(const Id& record) override;
    [[nodiscard]] Place place() const override;
    void showPlace(const Place& place) override;
    /// With the room of the whole page, also when its row is not in the list now.
    void showRecord(const Id& record);
    /// Null for lists whose rows have no page of their own.
    [[nodiscard]] RecordView* record() const { return m_record; }
    /// What can be done on every list.
    static std::span<const ActionEntry> listActions();
    [[nodiscard]] bool isSettled() const override;
    QString showTourStep(int step) override;
    [[nodiscard]] ListView* view() const { return m_view; }
    [[nodiscard]] SideSheet* sheet() const { return m_sheet; }
    [[nodiscard]] TotalsRow* totals() const { return m_totals; }
    [[nodiscard]] ViewsBar* views() const { return m_views; }
    [[nodiscard]] BulkBar* bulk() const { return m_bulk; }
    [[nodiscard]] JumpRow* jump() const { return m_jump; }
    [[nodiscard]] ExportStrip* exports() const { return m_exports; }
    /// Null for lists that are not shown as a board.
    [[nodiscard]] Board* board() const { return m_board; }
    [[nodiscard]] bool isBoardShown() const;
    [[nodiscard]] RecordDialog* exportDialog() const { return m_exportDialog; }
    /// Asks for the kind of file, then has it made: of all rows of the filter, or of the chosen ones.
    void startExport(bool chosen);
    /// Writes a list of the platform's there; nothing where `path` is empty.
    void saveOfPlatform(const files::NewExport& wish, const QString& path);

protected:
    /// `model` is a child of the page.
    ListPage(Console& console, Words words, std::span<const ActionEntry> actions = {});
    void setModel(ListModelCore& model);
    /// Buttons of the title row, in order; the primary one last. Null is no button.
    void addAction(QPushButton* button);
    /// Buttons of the sheet, in order: what leads away from the record, then, after `addSheetGap`, what changes it.
    void addSheetAction(QPushButton* button);
    void addSheetGap();
    /// The same rows as cards, at a choice beside the title; which one is shown is kept for this computer.
    void offerBoard(Board& board);
    void showBoard(bool board);
    /// Stands between the rows and the footer.
    void addBar(QWidget* bar);
    /// Stands below the title: figures about the whole list.
    void addHead(QWidget* head);
    [[nodiscard]] ListModelCore& model() const { return *m_model; }
    /// Filters, in order.
    void addFilter(FilterChip* chip);
    /// Offered when the list is empty and not filtered.
    /// What stands in exported files for the states of a member that no filter chip names.
    void addExportWords(const std::string& member, std::map<std::string, std::string> words);
    void offerWhenEmpty(const QString& text, std::function<void()> act);
    void offerWhenEmpty(Action* action);
    /// With a sheet: called when a row is opened or the sheet steps to another.
    virtual void fillSheet(SideSheet& sheet, int row);
    [[nodiscard]] virtual bool isSheetSettled() const { return true; }
    void enableSheet();
    /// Rows can be opened as a page: Ctrl+Enter and the button of the sheet.
    void enableRecord();
    /// Asks for the record, fills record(), and ends with setLoading(false).
    virtual void loadRecord(const Id& record);
    void closeRecord();
    [[nodiscard]] bool isRecordOpen() const { return m_record && !m_record->isHidden(); }
    void openSheet(int row);
    void closeSheet();
    [[nodiscard]] bool isSheetOpen() const;
    [[nodiscard]] int currentRow() const;
    /// The record that actions are about is another, or was changed.
    virtual void recordChosen() {}
    /// A filter chip that writes days as this shop does.
    FilterChip* makeDaysChip(const std::string& fromMember, const std::string& toMember, const QString& label);

    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeParts();
    void filtersChanged();
    void takeFilter(const QueryTexts& filter, const QString& caption);
    void firstLoad();
    void showColumns(const QPoint& at);
    void makeExports();
    void makeExport(const files::NewExport& wish);
    [[nodiscard]] files::NewExport exportWish(bool chosen, bool allColumns, files::ExportFormat format) const;
    void showState();
    void showProblem(const Problem& problem);
    [[nodiscard]] QString detailsLine(const Problem& problem) const;
    void showSight(int first, int last);
    void stepSheet(int by);
    void showInFull(int row);
    void fitSheet();
    void fitHeight();
    /// Actions on a record wait for one.
    void showRecordActions();
    void showWanted();
    /// Says in the chip and the tab what a list of one record shows.
    void nameAlone();

    Words m_words;
    ListModelCore* m_model = nullptr;
    ListView* m_view = nullptr;
    SideSheet* m_sheet = nullptr;
    RecordView* m_record = nullptr;
    QSplitter* m_splitter;
    QWidget* m_main;
    ListHead* m_head;
    QWidget* m_filters;
    QHBoxLayout* m_filterRow;
    QVBoxLayout* m_column;
    QVBoxLayout* m_cardColumn;
    QPushButton* m_clear;
    QPushButton* m_columns;
    TotalsRow* m_totals = nullptr;
    ViewsBar* m_views = nullptr;
    BulkBar* m_bulk = nullptr;
    JumpRow* m_jump = nullptr;
    ExportStrip* m_exports = nullptr;
    Board* m_board = nullptr;
    Segmented* m_way = nullptr; ///< list or board
    QFrame* m_card;
    QPointer<RecordDialog> m_exportDialog;
    std::map<std::string, std::map<std::string, std::string>> m_exportWords;
    bool m_restoring = false;
    std::vector<FilterChip*> m_chips;
    AgeStrip* m_strip;
    LoadingLine* m_loading;
    QStackedWidget* m_stack;
    StatePanel* m_panel;
    QLabel* m_footer;
    QString m_offerText;
    std::function<void()> m_offer;
    bool m_taking = false;
    std::optional<Id> m_wanted; ///< a record that is opened when its row has come
    std::optional<Id> m_recordShown; ///< by the record page
    QString m_caption;          ///< of the filter …
    QueryTexts m_captionOf;     ///< … this one
};

} // namespace tijara::ui
