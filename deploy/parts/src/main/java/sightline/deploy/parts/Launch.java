package sightline.deploy.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a process is started: its command, what its environment adds, where its output goes, and the path by which its
 * command line is known again.
 */
public record Launch(String name, List<String> command, Map<String, String> environment, Path log, String mark) {}
