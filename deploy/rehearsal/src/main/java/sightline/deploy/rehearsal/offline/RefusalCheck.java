package sightline.deploy.rehearsal.offline;

import java.util.Comparator;
import java.util.List;
import sightline.deploy.rehearsal.chronicle.Expectation;
import sightline.deploy.rehearsal.chronicle.Times;

/** Whether an attempt was refused for the reasons that were expected. */
public record RefusalCheck(Expectation.Refused expected, Times times) {

    /** Empty when one was; else what the nearest one lacks. */
    String against(List<Step> timeline) {
        return timeline.stream()
                .filter(Step.Refused.class::isInstance)
                .map(Step.Refused.class::cast)
                .filter(refused -> refused.attempt().type().equals(expected.type()))
                .filter(refused -> expected.at() == null || expected.at().covers(refused.at()))
                .map(refused -> missing(
                        refused.obstacles().stream().map(Step.Obstacle::name).toList()))
                .min(Comparator.comparingInt(List::size))
                .map(RefusalCheck::sentence)
                .orElse("nothing like it was refused");
    }

    /** The reasons that were expected and are not among these. */
    public List<String> missing(List<String> obstacles) {
        return expected.because().stream()
                .filter(name -> !obstacles.contains(name))
                .toList();
    }

    private static String sentence(List<String> missing) {
        return missing.isEmpty() ? "" : "%s not among its obstacles".formatted(String.join(", ", missing));
    }
}
