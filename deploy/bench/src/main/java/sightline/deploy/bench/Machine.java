package sightline.deploy.bench;

import java.lang.management.ManagementFactory;

/** What it ran on: absolute times mean nothing without it, and little with it. */
record Machine(int cores, String system, String java, double loadBefore) {

    static Machine now() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                "%s %s".formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                Runtime.version().toString(),
                load());
    }

    /** The load average of the last minute: what else the machine was doing. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
