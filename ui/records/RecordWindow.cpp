#include "ui/records/RecordWindow.h"

#include "ui/text/recordText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/titleText.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

RecordWindow::RecordWindow(const FoundRecord &record, const QString &primary, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_record(record)
{
    setObjectName(u"record"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(360, 420);
    resize(420, 640);
    menuBar()->setNativeMenuBar(false);
    QMenu *menu = menuBar()->addMenu(tr("&Record"));
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString &name, const QString &text, const QString &keys) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"record."_s + name);
        if (!keys.isEmpty())
            action->setShortcut(QKeySequence(keys));
        //: what a command does, and its keys
        action->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)").arg(action->toolTip(), keys));
        return action;
    };
    m_primary = add(u"primary"_s, primary, u"Ctrl+Return"_s);
    m_primary->setShortcuts({QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)});
    m_show = add(u"show"_s, tr("Show in the &main window"), u"Ctrl+M"_s);
    m_journal = add(u"journal"_s, tr("&Journal of this item"), u"Ctrl+J"_s);
    menu->addSeparator();
    QAction *close = add(u"close"_s, tr("&Close window"), u"Ctrl+W"_s);
    connect(m_primary, &QAction::triggered, this, [this] { emit primaryWanted(m_record); });
    connect(m_show, &QAction::triggered, this, [this] { emit showWanted(m_record); });
    connect(m_journal, &QAction::triggered, this, [this] { emit journalWanted(m_record); });
    connect(close, &QAction::triggered, this, &QWidget::close);
    setRecord(record);
}

void RecordWindow::setContent(QWidget *content)
{
    auto *middle = new QWidget(this);
    m_trouble = new PlainLabel(middle);
    m_trouble->setObjectName(u"record.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(16, 8, 16, 8);
    m_trouble->hide();
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_trouble);
    layout->addWidget(content, 1);
    setCentralWidget(middle);
}

void RecordWindow::setRecord(const FoundRecord &record)
{
    m_record = record;
    //: title of a window: number or name of a record, whose it is
    setWindowTitle(
        titleText(record.party.isEmpty() ? record.name : tr("%1 – %2").arg(record.name, record.party)));
}

void RecordWindow::showTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

QList<QAction *> RecordWindow::acts() const
{
    return {m_show, m_journal};
}

} // namespace quittance
