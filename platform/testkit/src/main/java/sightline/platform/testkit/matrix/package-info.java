/** The access matrix: every endpoint, every role, every situation, and what access.md says of each. */
@NullMarked
package sightline.platform.testkit.matrix;

import org.jspecify.annotations.NullMarked;
