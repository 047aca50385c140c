@NullMarked
package sightline.meetings.postgres;

import org.jspecify.annotations.NullMarked;
