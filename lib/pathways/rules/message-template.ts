import { templateLanguage } from "../../core/templates";
import { VARIABLE_WORDS } from "./message-variables";

const messages = templateLanguage(VARIABLE_WORDS);

export const templateProblems = messages.problemsOf;
export const blanksOf = messages.blanksOf;
export const renderTemplate = messages.render;
export const readableTemplate = messages.readable;
