// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What one widget writes on itself: each run of letters, where it stands, and how much of it its own painting cut away. Whatever a widget is
// made of (a label, a chart, a hand-drawn button), its words pass here.

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace tijara::tests {

struct PaintedText {
    QString text;
    QRectF letters; ///< pixels of the widget
    QRectF seen;    ///< of them, what the clip of the painting left
};

class TextCatcher : public QPaintDevice {
public:
    static QList<PaintedText> of(QWidget& widget)
    {
        TextCatcher catcher(widget);
        widget.render(&catcher, QPoint(), QRegion(), QWidget::RenderFlags());
        return catcher.m_engine.texts;
    }

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDevicePixelRatio:
        case PdmNumColors:
            return 1;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiY();
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine : public QPaintEngine {
    public:
        Engine() : QPaintEngine(QPaintEngine::AllFeatures) {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawPath(const QPainterPath&) override {}
        [[nodiscard]] Type type() const override { return QPaintEngine::User; }
        void drawTextItem(const QPointF& at, const QTextItem& item) override
        {
            if (item.width() <= 0 || item.text().trimmed().isEmpty()) {
                return; // spaces, and marks of direction
            }
            // Only what is inked: room above and below, and a space at the end of a line, may be missing unseen.
            const QFontMetricsF metrics(item.font());
            const QRectF ink = metrics.tightBoundingRect(item.text());
            QString words = item.text();
            while (words.back().isSpace()) {
                words.chop(1);
            }
            const double spaces = std::max(0.0, metrics.horizontalAdvance(item.text()) - metrics.horizontalAdvance(words));
            const double left = item.renderFlags().testFlag(QTextItem::RightToLeft) ? spaces : 0;
            const QRectF letters(at.x() + left, at.y() + ink.top(), item.width() - spaces, ink.height());
            const QRectF seen = painter()->hasClipping() ? letters & painter()->clipBoundingRect() : letters;
            const QTransform& way = painter()->transform();
            texts << PaintedText{item.text(), way.mapRect(letters), way.mapRect(seen)};
        }
        QList<PaintedText> texts;
    };

    explicit TextCatcher(const QWidget& widget) : m_widget(widget) {}

    const QWidget& m_widget;
    mutable Engine m_engine;
};

} // namespace tijara::tests
