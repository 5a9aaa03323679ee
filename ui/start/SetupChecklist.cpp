#include "ui/start/SetupChecklist.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/desk/SetupDesk.h"
#include "ui/shell/ProgressLine.h"
#include "ui/start/setupStepText.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 30;
constexpr int markSize = 16;

//! A ring, or a hook in it. What it says is in the text beside it for those who do not see it.
class StepMark final : public QWidget
{
public:
    explicit StepMark(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(markSize, rowHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(palette());
        const bool isDone = property("isDone").toBool();
        QPainter painter(this);
        icons::paint(painter, rect(), isDone ? u"check-circle"_s : u"open"_s,
            isDone ? tokens.tone(Tone::Success).text : tokens.secondary, markSize);
    }
};

} // namespace

SetupChecklist::SetupChecklist(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_count(new PlainLabel(this))
    , m_line(new ProgressLine(this))
    , m_question(
          this, [this] { return m_desk.setup()->facts(); },
          [this](const Result<SetupFacts> &facts) {
              if (facts) // What cannot be read now is read the next time.
                  tell(*facts);
          })
{
    setObjectName(u"setup"_s);
    auto *heading = new PlainLabel(tr("Set up"), this);
    heading->setFont(fonts::strong(fonts::body()));
    m_count->setObjectName(u"setup.count"_s);
    m_count->setFont(fonts::small());
    m_count->setInk(Ink::Secondary);
    m_line->setFixedHeight(3);
    auto *hide = new QPushButton(icons::icon(u"close"_s, Ink::Secondary), {}, this);
    hide->setObjectName(u"setup.hide"_s);
    hide->setAccessibleName(tr("Hide this list"));
    hide->setFixedSize(24, 24);
    hide->setToolTip(
        tr("Hide this list. It does not come back. Everything in it is in the menus and in Settings."));
    setLook(*hide, Look::Quiet);
    connect(hide, &QPushButton::clicked, this, &SetupChecklist::dismiss);

    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(heading, 1);
    head->addWidget(m_count);
    head->addWidget(hide);
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(8);
    rows->setVerticalSpacing(0);
    rows->setColumnStretch(1, 1);
    int row = 0;
    for (const SetupStep step : setupSteps())
        addStep(step, *rows, row++);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(17, 8, 17, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_line);
    layout->addLayout(rows);
    layout->addStretch(1);
    QWidget::hide(); // Until it is known what is left.
    connect(&desk, &Desk::invoicesChanged, this, &SetupChecklist::refresh);
    refresh();
}

void SetupChecklist::addStep(SetupStep step, QGridLayout &rows, int row)
{
    const Row made{.mark = new StepMark(this),
        .text = new PlainLabel(setupStepText(step), this),
        .act = new QPushButton(setupActText(step), this)};
    const QString name = u"setup."_s + setupStepKey(step);
    made.text->setObjectName(name);
    made.text->setWordWrap(true);
    made.act->setObjectName(name + u".act"_s);
    made.act->setAccessibleName(
        //: a button of the setup list for screen readers: what it does, what for
        tr("%1: %2").arg(setupActText(step), setupStepText(step)));
    setLook(*made.act, Look::Link);
    connect(made.act, &QPushButton::clicked, this, [this, step] { emit wanted(step); });
    rows.addWidget(made.mark, row, 0);
    rows.addWidget(made.text, row, 1);
    rows.addWidget(made.act, row, 2);
    rows.setRowMinimumHeight(row, rowHeight);
    m_rows.insert(step, made);
}

void SetupChecklist::refresh()
{
    if (m_desk.setup())
        m_question.ask();
}

void SetupChecklist::tell(const SetupFacts &facts)
{
    m_facts = facts;
    const int all = static_cast<int>(setupStepCount);
    const int done = facts.doneCount();
    //: how many steps of the setup list are done
    m_count->setText(tr("%1 of %2").arg(done).arg(all));
    m_line->setProgress(done, all);
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const bool isDone = facts.isDone(it.key());
        it->mark->setProperty("isDone", isDone);
        it->mark->update();
        it->text->setInk(isDone ? Ink::Secondary : Ink::Text);
        it->text->setAccessibleDescription(isDone ? tr("Done") : tr("Not done yet"));
        it->act->setVisible(!isDone);
    }
    const bool isNeeded = done < all && !facts.isDismissed;
    setVisible(isNeeded);
    emit neededChanged(isNeeded);
}

void SetupChecklist::dismiss()
{
    whenReady(m_desk.setup()->setDismissed(true), this, [this](const Result<void> &) { refresh(); });
    SetupFacts gone = m_facts;
    gone.isDismissed = true;
    tell(gone);
}

void SetupChecklist::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.hairline);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace quittance
