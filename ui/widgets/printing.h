// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page of the console on paper: what stands on it is read from its widgets (tiles, charts, tables, words), laid out on A4 and drawn in
// lines and letters, always light, mirrored where the console is. Preview, printer and PDF draw the same pages.

#include "ui/widgets/chart.h"
#include "ui/widgets/console.h"

#include <QPageLayout>

#include <memory>
#include <variant>

class QPagedPaintDevice;

namespace tijara::ui {

class ListView;
class ListDelegate;

class Printout {
public:
    struct Paper {
        bool landscape = false;
        int rowsMax = kRowsMax; ///< of each table
    };
    /// More rows than this belong into an export.
    static constexpr int kRowsMax = 5'000;

    /// Reads `page` as it is now; `title` stands at the head of each sheet.
    Printout(const Console& console, const ConsolePage& page, const QString& title, Paper paper);
    ~Printout();

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Draws a page (from 0); the painter's unit is the width of the printable room over size().
    void paintPage(QPainter& painter, int page);
    /// The printable room in units of a quarter of a millimetre.
    [[nodiscard]] QSizeF size() const { return m_size; }
    static QPageLayout layout(const Paper& paper);
    /// Draws all pages; the device has the layout above.
    void paintAll(QPagedPaintDevice& device);
    /// Whole or not at all. Gives back why not, empty when it was written.
    [[nodiscard]] QString savePdf(const QString& file);

private:
    struct Tiles {
        struct One {
            QString label;
            QString figure;
            QString context;
        };
        std::vector<One> all;
    };
    struct Picture {
        Chart chart;
        QString hint;
    };
    struct Table {
        const ListView* view;
    };
    struct Words {
        QString text;
        bool heading;
    };
    using Block = std::variant<Tiles, Picture, Table, Words>;
    /// A stretch of a page and what is drawn there.
    struct Piece {
        double top;
        double height;
        std::function<void(QPainter&, const QRectF&)> paint;
    };

    /// What was found, and where: things of one card stay together.
    struct Found {
        QPoint group;
        QPoint place;
        Block block;
    };
    void read(const ConsolePage& page);
    void readLabels(const ConsolePage& page, std::vector<Found>& found) const;
    void layOut();
    /// Begins another page when there is no room for so much.
    void need(double height);
    void put(double height, std::function<void(QPainter&, const QRectF&)> paint);
    void place(const Tiles& tiles);
    void place(const Picture& picture);
    void place(const Table& table);
    void place(const Words& words);
    void paintHead(QPainter& painter) const;
    void paintFoot(QPainter& painter, int page) const;
    void paintTile(QPainter& painter, const QRectF& room, const Tiles::One& tile) const;
    void paintChart(QPainter& painter, const QRectF& room, const Chart& chart) const;
    [[nodiscard]] double heightOf(const Chart& chart) const;
    [[nodiscard]] bool isMirrored() const;

    const Console& m_console;
    Paper m_paper;
    std::unique_ptr<Style> m_style; ///< light, at 100 %
    std::unique_ptr<ListDelegate> m_cells;
    QString m_title;
    QString m_filter;
    QString m_shop;
    QString m_made;
    std::vector<Block> m_blocks;
    std::vector<std::vector<Piece>> m_pages;
    QSizeF m_size;
    double m_down = 0; ///< where the next piece goes
};

} // namespace tijara::ui
