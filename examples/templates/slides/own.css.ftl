.closing { background: ${palette.primary}; color: ${palette.onPrimary}; }
.closing h2, .closing .kicker { color: ${palette.onPrimary}; }
.closing-list { margin-top: 2em; font-size: 22px; line-height: 1.5; }
