package dev.tomster.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What may befall a line of a plan. */
enum Fault {
    DELETED {
        @Override
        void befall(List<String> plan, int line) {
            plan.remove(line);
        }
    },
    DUPLICATED {
        @Override
        void befall(List<String> plan, int line) {
            plan.add(line, plan.get(line));
        }
    },
    SWAPPED {
        @Override
        void befall(List<String> plan, int line) {
            Collections.swap(plan, line, Math.min(line + 1, plan.size() - 1));
        }
    },
    CUT_IN_HALF {
        @Override
        void befall(List<String> plan, int line) {
            plan.set(line, plan.get(line).substring(0, plan.get(line).length() / 2));
        }
    };

    abstract void befall(List<String> plan, int line);

    /** The lines of a plan in which one has met with this. */
    List<String> in(List<String> plan, int line) {
        List<String> faulty = new ArrayList<>(plan);
        befall(faulty, line);
        return faulty;
    }
}
