package dev.tomster.merge;

import dev.tomster.diagnostic.Finding;
import java.util.Optional;

/**
 * What came of a merge.
 *
 * @param text the merged file
 * @param conflicts how many places are left to people, each between markers
 * @param obstacle why the file was merged by lines and not by meaning, if it was: the first error of a side
 */
public record Merged(String text, int conflicts, Optional<Finding> obstacle) {}
