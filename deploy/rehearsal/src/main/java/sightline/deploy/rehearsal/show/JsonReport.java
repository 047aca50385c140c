package sightline.deploy.rehearsal.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.deploy.rehearsal.chronicle.Entry;
import sightline.deploy.rehearsal.offline.Knowledge;
import sightline.deploy.rehearsal.offline.RaisedAlert;
import sightline.deploy.rehearsal.offline.Rehearsed;
import sightline.deploy.rehearsal.offline.Step;
import sightline.platform.contracts.ContractJson;

/** A run as one JSON object: instants in UTC, roles and words as on the bus. */
public record JsonReport(Rehearsed run) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** All of it, ending with a line break. */
    public String text() {
        ObjectNode all = JSON.createObjectNode()
                .put("chronicle", run.chronicle().name())
                .put("title", run.chronicle().title())
                .put("zero", run.chronicle().zero().toString())
                .put("area", run.chronicle().area().toString())
                .put("until", run.chronicle().until().toString())
                .put("asExpected", run.isAsExpected());
        run.notJudged().forEach(all.putArray("notJudged")::add);
        run.timeline().forEach(step -> step(all.withArray("timeline").addObject(), step));
        run.alerts().forEach(alert -> alert(all.withArray("alerts").addObject(), alert));
        run.knowledge().forEach(one -> knowledge(all.withArray("knowledge").addObject(), one));
        run.verdicts().forEach(verdict -> all.withArray("expectations")
                .addObject()
                .put("line", verdict.expectation().where().line())
                .put("expected", verdict.expected())
                .put("outcome", ContractJson.written(verdict.outcome()))
                .put("because", verdict.because()));
        try {
            return JSON.writeValueAsString(all) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree is always written", e);
        }
    }

    private static void step(ObjectNode json, Step step) {
        json.put("at", step.at().toString());
        switch (step) {
            case Step.Happened happened -> event(json.put("what", "happened"), happened.entry());
            case Step.Refused refused -> {
                event(json.put("what", "refused"), refused.attempt());
                refused.obstacles().forEach(obstacle -> json.withArray("obstacles")
                        .addObject()
                        .put("name", obstacle.name())
                        .put("because", obstacle.because())
                        .put("answeredBy", obstacle.answeredBy()));
            }
            case Step.Raised raised -> alert(json.put("what", "raised"), raised.alert());
            case Step.Cleared cleared -> alert(json.put("what", "cleared"), cleared.alert());
        }
    }

    private static void event(ObjectNode json, Entry entry) {
        json.put("event", entry.name())
                .put("type", entry.type())
                .put("agency", entry.agency().value())
                .put("occurred", entry.at().toString())
                .put("known", entry.known().toString())
                .put("recorded", entry.recorded().toString())
                .set("data", entry.data());
    }

    private static void alert(ObjectNode json, RaisedAlert alert) {
        json.put("detector", alert.detector())
                .put("limb", alert.limb())
                .put("title", alert.title())
                .put("sentence", alert.sentence())
                .put("raisedAt", alert.raisedAt().toString())
                .put("dueAt", alert.dueAt().toString())
                .put("owner", ContractJson.written(alert.owner()));
        alert.recipients().forEach(role -> json.withArray("recipients").add(ContractJson.written(role)));
        alert.agencies().stream().sorted().forEach(json.withArray("agencies")::add);
        names(json.putArray("because"), alert.because());
        put(json, "wouldHave", alert.wouldHave());
        put(json, "clearedAt", alert.clearedAt());
        alert.answer().ifPresent(entry -> json.put("clearedBy", entry.name()));
    }

    private static void names(ArrayNode json, List<Entry> entries) {
        entries.forEach(entry -> json.add(entry.name()));
    }

    private static void put(ObjectNode json, String name, @Nullable Instant at) {
        if (at != null) {
            json.put(name, at.toString());
        }
    }

    private static void knowledge(ObjectNode json, Knowledge one) {
        json.put("agency", one.agency());
        one.days().forEach((day, told) -> {
            ObjectNode on = json.withArray("days").addObject().put("day", day.toString());
            told.forEach(item -> on.withArray("events")
                    .addObject()
                    .put("event", item.entry().name())
                    .put("type", item.type()));
        });
    }
}
