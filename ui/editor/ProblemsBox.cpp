#include "ui/editor/ProblemsBox.h"

#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr int mostShown = 8; //!< The rest follows as these are put right.

} // namespace

ProblemsBox::ProblemsBox(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"editor.problems"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ProblemsBox::setProblems(const QList<Problem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    setVisible(!problems.isEmpty());
    if (m_sheet) {
        m_sheet->setParent(nullptr);
        m_sheet->deleteLater(); // Its button may be the one that was pressed.
    }
    m_sheet = new QWidget(this);
    auto *grid = new QGridLayout(m_sheet);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto *head = new PlainLabel(tr("Look at this before you issue it"), m_sheet);
    head->setFont(fonts::strong(fonts::small()));
    grid->addWidget(head, 0, 0, 1, 3);
    for (int i = 0; i < qMin(mostShown, static_cast<int>(problems.size())); ++i) {
        const Problem &problem = problems.at(i);
        const Ink ink = problem.isBlocking ? Ink::Danger : Ink::Warning;
        auto *mark = new QLabel(m_sheet);
        mark->setPixmap(icons::icon(problem.isBlocking ? u"danger"_s : u"warning"_s, ink).pixmap(iconSize));
        mark->setAccessibleName(problem.isBlocking ? tr("Must be put right") : tr("Worth a look"));
        auto *text = new PlainLabel(problem.text, m_sheet);
        text->setObjectName(u"editor.problem.%1"_s.arg(i));
        text->setWordWrap(true);
        auto *go = new QPushButton(tr("Go there"), m_sheet);
        go->setObjectName(u"editor.problem.%1.go"_s.arg(i));
        go->setAccessibleName(tr("Go there: %1").arg(problem.text));
        setLook(*go, Look::Link);
        grid->addWidget(mark, i + 1, 0, Qt::AlignTop);
        grid->addWidget(text, i + 1, 1);
        grid->addWidget(go, i + 1, 2, Qt::AlignTop);
        connect(go, &QPushButton::clicked, this, [this, i] { emit jumpWanted(i); });
    }
    layout()->addWidget(m_sheet);
    m_sheet->show();
}

} // namespace quittance
