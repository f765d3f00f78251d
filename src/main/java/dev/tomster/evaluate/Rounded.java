package dev.tomster.evaluate;

import dev.tomster.model.Money;
import dev.tomster.model.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Quantities as people read them: not more exact than they are worth. Sums of whole numbers and of money stay as they are. */
public final class Rounded {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private Rounded() {}

    /** To about three digits, money to cents; whole parts are never rounded away. */
    public static Quantity of(Quantity quantity) {
        BigDecimal amount = quantity.amount();
        boolean isMoney = quantity instanceof Money;
        int places = amount.abs().compareTo(HUNDRED) >= 0 ? 0 : amount.abs().compareTo(TEN) >= 0 ? 1 : 2;
        return quantity.withAmount(round(amount, isMoney ? 2 : places));
    }

    /** An estimate: to three digits in all, for nobody knows the others. */
    public static Quantity estimate(Quantity quantity) {
        BigDecimal amount = quantity.amount();
        int digits = amount.precision() - amount.scale();
        return amount.signum() == 0 ? quantity : quantity.withAmount(round(amount, Math.max(3 - digits, -9)));
    }

    private static BigDecimal round(BigDecimal amount, int places) {
        return amount.scale() <= places ? amount : amount.setScale(places, RoundingMode.HALF_UP);
    }
}
