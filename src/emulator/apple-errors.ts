/** One refusal as Apple words it; the emulator's answer for it. */
export interface AppleRefusal {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** The query parameter that is at fault. */
  readonly parameter?: string;
}

export const NOT_AUTHORIZED: AppleRefusal = {
  status: 401,
  code: 'NOT_AUTHORIZED',
  title: 'Authentication credentials are missing or invalid.',
  detail: 'Provide a properly configured and signed bearer token, and make sure that it has not expired.',
};

export const FORBIDDEN: AppleRefusal = {
  status: 403,
  code: 'FORBIDDEN_ERROR',
  title: 'This request is forbidden for security reasons',
  detail: 'The API key in use does not allow this request',
};

export const AGREEMENT_MISSING: AppleRefusal = {
  status: 403,
  code: 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
  title: 'A required agreement is missing or has expired.',
  detail: 'This request requires an in-effect agreement that has not been signed or has expired.',
};

export const RATE_LIMITED: AppleRefusal = {
  status: 429,
  code: 'RATE_LIMIT_EXCEEDED',
  title: 'The request rate limit has been reached.',
  detail: 'This request cannot be made now because the rate limit of this key has been reached.',
};

export function noSuchPath(path: string): AppleRefusal {
  return {
    status: 404,
    code: 'PATH_ERROR',
    title: 'The URL path is not valid',
    detail: `The path provided does not match a defined resource type: ${path}`,
  };
}

export function methodNotAllowed(method: string, path: string): AppleRefusal {
  return {
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    title: 'The request method is not valid for the resource path.',
    detail: `The method ${method} is not allowed for ${path}`,
  };
}

export function badParameter(
  parameter: string,
  problem: 'ILLEGAL' | 'INVALID',
  detail: string,
): AppleRefusal {
  return {
    status: 400,
    code: `PARAMETER_ERROR.${problem}`,
    title: 'A parameter has an invalid value',
    detail,
    parameter,
  };
}
