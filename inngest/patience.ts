/**
 * How often is tried what has no job to stop and to be tried again by a person: an event that would be lost with its last
 * attempt. By Inngest's table of waits these are some fourteen hours, which outlast a night's outage.
 */
export const PATIENT = 15;
