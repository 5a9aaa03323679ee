#include "ui/editor/EditorActions.h"

#include "ui/editor/EditorWindow.h"
#include "ui/widgets/takeLeave.h"

#include <utility>

namespace quittance {

EditorActions::EditorActions(Desk &desk, DraftDesk &drafts, QTimeZone zone, QString modeText, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_drafts(drafts)
    , m_zone(std::move(zone))
    , m_modeText(std::move(modeText))
{
}

EditorActions::~EditorActions()
{
    // They have no parent, so that none of them covers the main window.
    for (const QPointer<EditorWindow> &window : std::as_const(m_windows)) {
        if (window)
            takeLeave(*window);
        delete window;
    }
}

QList<EditorWindow *> EditorActions::windows() const
{
    QList<EditorWindow *> open;
    for (const QPointer<EditorWindow> &window : m_windows)
        if (window && window->isVisible())
            open.append(window);
    return open;
}

EditorWindow *EditorActions::open()
{
    m_windows.removeIf([](const QPointer<EditorWindow> &window) { return window.isNull(); });
    auto *window = new EditorWindow(m_desk, m_drafts,
        {.today = m_today,
            .zone = m_zone,
            .modeText = m_modeText,
            .issueRefusal = m_issueRefusal,
            .typing = m_typingLimit,
            .showsPreview = m_showsPreview});
    m_windows.append(window);
    connect(window, &EditorWindow::previewWanted, this, &EditorActions::setShowsPreview);
    connect(window, &EditorWindow::issued, this, &EditorActions::issued);
    connect(window, &EditorWindow::stays, this, [this, window] {
        window->raise();
        window->activateWindow();
        if (std::exchange(m_isClosingAll, false))
            emit stayed();
    });
    connect(
        window, &EditorWindow::closed, this,
        [this] {
            emit windowsChanged();
            if (m_isClosingAll && windows().isEmpty()) {
                m_isClosingAll = false;
                emit allClosed();
            }
        },
        Qt::QueuedConnection);
    window->show();
    window->activateWindow();
    emit windowsChanged();
    return window;
}

void EditorActions::newInvoice()
{
    open();
}

void EditorActions::newInvoiceFor(const Customer &customer)
{
    open()->writeFor(customer);
}

void EditorActions::edit(const InvoiceId &draft)
{
    if (!showOpen(draft))
        open()->openDraft(draft);
}

bool EditorActions::showOpen(const InvoiceId &draft)
{
    const QList<EditorWindow *> open = windows();
    for (EditorWindow *window : open) {
        if (window->id() != draft)
            continue;
        window->raise();
        window->activateWindow();
        return true;
    }
    return false;
}

bool EditorActions::closeAll()
{
    m_isClosingAll = true; // One that stays says so at once.
    const QList<EditorWindow *> open = windows();
    for (EditorWindow *window : open)
        window->close();
    if (!windows().isEmpty())
        return false;
    m_isClosingAll = false;
    return true;
}

} // namespace quittance
