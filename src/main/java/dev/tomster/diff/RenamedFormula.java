package dev.tomster.diff;

import dev.tomster.model.Formula;
import dev.tomster.model.Formula.Aggregate;
import dev.tomster.model.Formula.Expression;
import dev.tomster.model.Formula.Metric;
import dev.tomster.model.Formula.NumberLiteral;
import dev.tomster.model.Formula.Operation;
import dev.tomster.model.ItemId;

/** A formula with the names that KPIs have now; names of columns stay. */
final class RenamedFormula implements Formula.ExpressionVisitor<Expression> {
    private final Renames renames;

    RenamedFormula(Renames renames) {
        this.renames = renames;
    }

    Formula of(Formula formula) {
        return new Formula(formula.expression().fold(this));
    }

    @Override
    public Expression number(NumberLiteral expression) {
        return expression;
    }

    @Override
    public Expression metric(Metric expression) {
        return new Metric(renames.now(ItemId.of("kpi", expression.name())).name());
    }

    @Override
    public Expression operation(Operation expression) {
        return new Operation(
                expression.operator(),
                expression.left().fold(this),
                expression.right().fold(this));
    }

    @Override
    public Expression aggregate(Aggregate expression) {
        return new Aggregate(expression.function(), expression.of().fold(this));
    }
}
