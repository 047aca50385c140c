@NullMarked
package sightline.audit.rest;

import org.jspecify.annotations.NullMarked;
