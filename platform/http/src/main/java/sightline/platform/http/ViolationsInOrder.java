package sightline.platform.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Says what is wrong with a request in one order, so that the same request is answered the same, byte for byte. */
@ApplicationScoped
@Unremovable
class ViolationsInOrder implements ProblemPostProcessor {
    private static final String VIOLATIONS = "violations";

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return problem.getParameters().get(VIOLATIONS) instanceof Collection<?> several
                ? HttpProblem.builder(problem)
                        .with(VIOLATIONS, inOrder(several))
                        .build()
                : problem;
    }

    private static List<?> inOrder(Collection<?> violations) {
        return violations.stream()
                .sorted(Comparator.comparing(ViolationsInOrder::place))
                .toList();
    }

    private static String place(Object one) {
        return one instanceof Violation violation ? violation.field + ' ' + violation.message : one.toString();
    }

    /** Before whatever writes down what was answered. */
    @Override
    public int priority() {
        return 900;
    }
}
