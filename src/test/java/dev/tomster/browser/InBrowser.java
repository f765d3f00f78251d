package dev.tomster.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Marks tests that need a browser; they may ask for a {@link Stage}. Where none is installed they are skipped, but not
 * on a build server: there they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(StageExtension.class)
@ResourceLock(InBrowser.STAGE)
@interface InBrowser {
    /** The one browser, which does not take orders from two threads at once. */
    String STAGE = "stage";
}
