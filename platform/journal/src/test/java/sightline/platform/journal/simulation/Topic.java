package sightline.platform.journal.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sightline.platform.journal.listen.Message;

/** The topic's partitions as they were written; a message may be lost after it was acknowledged. */
final class Topic {

    /** Few, so that cases meet in one. */
    static final int PARTITIONS = 3;

    /** A message and what became of it; a lost one keeps its place and is never read. */
    record Written(@Nullable String key, byte[] value, boolean lost) {}

    private final List<List<Written>> partitions = IntStream.range(0, PARTITIONS)
            .<List<Written>>mapToObj(p -> new ArrayList<>())
            .toList();

    void write(int partition, Written message) {
        partitions.get(partition).add(message);
    }

    List<Written> partition(int number) {
        return partitions.get(number);
    }

    int end(int partition) {
        return partitions.get(partition).size();
    }

    /** Up to so many messages from an offset on. */
    List<Message> read(int partition, long from, int atMost) {
        List<Message> read = new ArrayList<>();
        List<Written> all = partitions.get(partition);
        for (int offset = (int) from; offset < all.size() && read.size() < atMost; offset++) {
            Written one = all.get(offset);
            if (!one.lost()) {
                read.add(new Message(partition, offset, one.key(), one.value()));
            }
        }
        return read;
    }

    /** The offset after the last message that can be read; 0 when there is none. */
    long reachable(int partition) {
        List<Written> all = partitions.get(partition);
        int end = all.size();
        while (end > 0 && all.get(end - 1).lost()) {
            end--;
        }
        return end;
    }
}
