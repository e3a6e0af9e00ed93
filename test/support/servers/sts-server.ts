/** A small STS on loopback that answers as the real one does where an emulator does not: by what the test says of each key id. */
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Endpoints } from "../../../src/verify/aws/sts-endpoints.ts";

/** One request as it came in. */
export interface StsCall {
  /** The first part of the path: the partition that is asked. */
  readonly partition: string;
  readonly keyId: string;
  readonly region: string;
  readonly token: string | undefined;
  /** The whole request as text, to look for what must not be in it. */
  readonly text: string;
}

/** Answers a call; yields `[status, body, headers]`, or answers by itself. */
export type Behaviour = (
  call: StsCall,
  response: ServerResponse,
  request: IncomingMessage,
) => readonly [number, string, Record<string, string>?] | undefined;

/** A running server. */
export interface StsServer {
  readonly url: string;
  readonly calls: StsCall[];
  /** All four partitions, each under a path of its own. */
  readonly endpoints: Endpoints;
  close(): Promise<void>;
}

/** Starts one. */
export async function startSts(behave: Behaviour): Promise<StsServer> {
  const calls: StsCall[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { authorization = "" } = request.headers;
      const [, keyId = "", , region = ""] = /Credential=([^/]*)\/(\d*)\/([^/]*)\//.exec(authorization) ?? [];
      const token = request.headers["x-amz-security-token"];
      const call = {
        partition: (request.url ?? "").split("/")[1] ?? "",
        keyId,
        region,
        token: typeof token === "string" ? token : undefined,
        text: `${request.url ?? ""}\n${request.rawHeaders.join("\n")}\n${Buffer.concat(chunks).toString()}`,
      };
      calls.push(call);
      const answer = behave(call, response, request);
      if (!answer) return;
      const [status, body, headers] = answer;
      response.writeHead(status, { "content-type": "text/xml", ...headers }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const at = (partition: string, region: string): { url: string; region: string }[] => [
    { url: `${url}/${partition}`, region },
  ];
  return {
    url,
    calls,
    endpoints: {
      aws: at("aws", "us-east-1"),
      "aws-us-gov": at("aws-us-gov", "us-gov-west-1"),
      "aws-cn": at("aws-cn", "cn-north-1"),
      "aws-eusc": at("aws-eusc", "eusc-de-east-1"),
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** STS's answer to a credential that lives. */
export function identity(arn: string, account: string = "123456789012"): readonly [number, string] {
  return [
    200,
    `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>${arn}</Arn><UserId>AIDAEXAMPLE</UserId><Account>${account}</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></GetCallerIdentityResponse>`,
  ];
}

/** STS's answer where it refuses. */
export function refusal(status: number, code: string, message = "refused"): readonly [number, string] {
  return [
    status,
    `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
  ];
}
