package sightline.platform.http.edge;

/** In which order a request passes: the greatest first. Who is asking is found out at 200, what they may at 100. */
final class Order {
    static final int HEADERS = 10_000;
    static final int SHAPE = 9_000;
    static final int FAILURES = 8_000;
    static final int RATES = 150;

    private Order() {}
}
