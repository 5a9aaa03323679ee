#include "tests/ui/pictures.h"

#include "tests/ui/SampleDesk.h"

#include "ui/style/Tokens.h"
#include "ui/text/ConnectionStateText.h"

#include <QApplication>
#include <QDialog>
#include <QPainter>
#include <QTest>

#include <algorithm>

namespace quittance::pictures {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1280, 800);
QSize frame = firstSize;

} // namespace

void setFrame(const QSize &size)
{
    frame = size;
}

WindowFacts facts(bool withGuide)
{
    WindowFacts facts;
    facts.company = u"Brightwater GmbH"_s;
    facts.modeWord = u"TEST"_s;
    facts.modeStripe = modeStripeText(u"Stripe"_s, u"Brightwater (test)"_s, u"…4f2a"_s);
    facts.today = SampleDesk::pictureDay();
    facts.zone = QTimeZone("Europe/Berlin");
    if (withGuide)
        facts.guide = Guide{.invoice = InvoiceId(u"id-18"_s), .proveBooks = {}};
    return facts;
}

void shoot(QWidget &window, const QString &path)
{
    if (window.size() == firstSize && frame != firstSize) {
        window.resize(frame);
        QTest::qWait(250); // What is laid out anew moves what lies in it only then.
    }
    QTest::qWait(250); // lets answers arrive and everything be painted
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // Of what arrived last.
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    QList<QWidget *> tops = QApplication::topLevelWidgets();
    const auto depth = [](const QWidget *top) {
        int parents = 0;
        for (const QWidget *above = top->parentWidget(); above; above = above->parentWidget())
            ++parents;
        return parents;
    };
    std::ranges::stable_sort(tops, {}, depth); // A dialog's own question lies above it.
    for (QWidget *top : tops) {
        if (top == &window || !top->isVisible() || !qobject_cast<QDialog *>(top))
            continue;
        const QPoint corner((window.width() - top->width()) / 2, (window.height() - top->height()) / 2);
        painter.drawPixmap(corner, top->grab());
        // Windows have a frame, which is not in the picture of their content.
        painter.setPen(tokensOf(QApplication::palette()).fieldBorder);
        painter.drawRect(QRect(corner, top->size()).adjusted(-1, -1, 0, 0));
    }
    painter.end();
    picture.save(path);
}

void closeDialogs(QWidget &window)
{
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->reject();
    QTest::qWait(50);
}

} // namespace quittance::pictures
