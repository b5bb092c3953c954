// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/link.h"

#include "widgets/theme.h"

#include <QIcon>

namespace widgets {

/// One per file in resources/icons.
enum class Icon {
    Activity,
    AllLinks,
    Back,
    Bell,
    Bot,
    Chat,
    Check,
    ChevronDown,
    Close,
    Command,
    Copy,
    Edit,
    External,
    Eye,
    EyeOff,
    Forward,
    Info,
    Inspector,
    JoinRequests,
    Key,
    Link,
    Lock,
    Minus,
    Moon,
    Network,
    Pause,
    Play,
    Plus,
    Qr,
    Refresh,
    Revoke,
    Rotate,
    Save,
    Search,
    Settings,
    StateActive,
    StateEndingSoon,
    StateExpired,
    StateFull,
    StatePaused,
    StateRevoked,
    StateUnknown,
    StateUnverified,
    Sun,
    Trash,
    Undo,
    Warning,
};
inline constexpr int iconCount = static_cast<int>(Icon::Warning) + 1;

enum class IconColour {
    Text,
    Muted,
    Accent, ///< as text is on links
    OnAccent, ///< on a primary button
    Success,
    Warning,
    Danger,
    Info,
    Purple,
};

/// A picture in the colour of the theme in use at the moment it is painted, sharp at every size
/// and device pixel ratio. Disabled ones are paler.
QIcon icon(Icon name, IconColour colour = IconColour::Text);

/// The same for delegates and paintEvent(); colour is the theme's where it is not given.
void paintIcon(QPainter *painter, const QRectF &rect, Icon name, const QColor &colour);

/// The program's own; drawn with fewer strokes where there are few pixels.
QIcon applicationIcon();

/// How a link's state looks beside its word.
Icon stateIcon(domain::LinkState state);
Tone stateTone(domain::LinkState state);

} // namespace widgets
