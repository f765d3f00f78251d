package dev.tomster;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Tests that take more than ten seconds: they run where {@code CI} is {@code true}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("slow")
@EnabledIfEnvironmentVariable(named = "CI", matches = "true", disabledReason = "slow: runs with CI=true")
public @interface Slow {}
