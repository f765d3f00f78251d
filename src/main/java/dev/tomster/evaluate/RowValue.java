package dev.tomster.evaluate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A value that is computed from a single row, by the slots of its metrics; none if the row lacks one of them. */
interface RowValue {

    /** The value of a row; none if a metric is missing or it would divide by zero: such a row says nothing. */
    @Nullable
    BigDecimal of(@Nullable BigDecimal[] row);
}
