@NullMarked
package sightline.actions.domain;

import org.jspecify.annotations.NullMarked;
