package sightline.deploy.bench.path;

import sightline.deploy.bench.measure.EventNames;
import sightline.deploy.bench.measure.Mark;
import sightline.deploy.bench.measure.Stopwatch;
import sightline.platform.journal.relay.Bus;
import sightline.platform.journal.relay.Unsent;

/** The bus, noting when it was given an event and when that was acknowledged. */
record NotingBus(Bus bus, Stopwatch stopwatch) implements Bus {

    @Override
    public void send(Unsent event, Outcome outcome) {
        var name = EventNames.in(event.message());
        stopwatch.mark(name, Mark.SENT);
        bus.send(event, new Outcome() {
            @Override
            public void acknowledged() {
                stopwatch.mark(name, Mark.ACKNOWLEDGED);
                outcome.acknowledged();
            }

            @Override
            public void failed(Exception why) {
                outcome.failed(why);
            }
        });
    }

    @Override
    public void abandon() {
        bus.abandon();
    }

    @Override
    public void close() {
        bus.close();
    }
}
