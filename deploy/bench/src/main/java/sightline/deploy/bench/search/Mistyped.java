package sightline.deploy.bench.search;

import java.util.Random;

/** Makes the mistakes that people make when they type a name. */
final class Mistyped {
    private final Random random;

    Mistyped(Random random) {
        this.random = random;
    }

    /** The name with so many mistakes, each anywhere in it. */
    String with(int mistakes, String name) {
        String typed = name;
        for (int made = 0; made < mistakes; made++) {
            typed = once(typed);
        }
        return typed.equals(name) && mistakes > 0 ? with(mistakes, name) : typed;
    }

    private String once(String name) {
        int at = random.nextInt(name.length() - 1);
        if (name.charAt(at) == ' ' || name.charAt(at + 1) == ' ') {
            return once(name);
        }
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter() + after;
            case 2 -> before + letter() + name.substring(at);
            default -> before + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private char letter() {
        return (char) ('a' + random.nextInt(26));
    }
}
