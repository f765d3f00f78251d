package dev.tomster.view;

import java.util.List;
import java.util.Optional;

/**
 * A chapter of a document.
 *
 * @param letter the letter of TOMSTER that it stands for
 * @param question the question that it answers; none for chapters outside the seven steps
 */
public record Chapter(
        String anchor, Optional<String> letter, String title, Optional<String> question, List<Section> sections) {}
