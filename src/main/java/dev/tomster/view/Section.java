package dev.tomster.view;

import java.util.List;

/**
 * A part of a chapter.
 *
 * @param inDeck false if slides leave it out
 */
public record Section(String anchor, String title, List<Block> blocks, boolean inDeck) {}
