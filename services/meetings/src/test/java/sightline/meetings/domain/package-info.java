@NullMarked
package sightline.meetings.domain;

import org.jspecify.annotations.NullMarked;
